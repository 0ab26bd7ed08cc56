package cop.meeting;

/**
 * What a turn costs when turns are shared out. Each kind of cost outweighs all that come after it: nobody is asked who cannot
 * come; no role stays empty; nobody gets more turns than others; nobody has two duties at once; the order of waiting is kept.
 */
final class Price {

    private static final long MANY_LEVELS = 1_000;

    private final long level;

    /** @param meetings how many turns are shared out */
    Price(int meetings) {
        // More than all departures from the order of waiting can add up to.
        long longest = 2 * (meetings + 1L);
        level = longest * longest * longest;
    }

    /** For one level above the person who had the fewest turns. */
    long level(int above) {
        return level * above;
    }

    /** For a turn at another place than that in the queue; squared, so that one long wait costs more than two short ones. */
    long place(int inQueue, int given) {
        long apart = (long) inQueue - given;
        return apart * apart;
    }

    /** For a second duty at the same meeting, worth less than one turn too many. */
    long busy() {
        return level / 2;
    }

    /** For taking the only person who could take the role that goes with no other. */
    long leavesNobody() {
        return level * MANY_LEVELS;
    }

    /** For a role that nobody takes. */
    long nobody() {
        return leavesNobody() * MANY_LEVELS;
    }

    /** For somebody who cannot come. */
    long never() {
        return nobody() * 2;
    }
}
