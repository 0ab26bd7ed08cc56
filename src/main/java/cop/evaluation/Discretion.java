package cop.evaluation;

import cop.model.Community;
import cop.model.Settings.Health;
import java.util.List;

/** What keeps an answer from leading to a person (HEALTH_MODEL.md, section 4.4). */
final class Discretion {

    /** Nothing is made known of fewer answers; a community may ask for more. */
    private static final int FEWEST = 5;

    /** From so many answers on, it is shown how often each was given. */
    static final int MANY = 10;

    /** Where the single answers are kept while they wait; git never sees it. */
    private static final String FOLDER = "private/";

    private static final List<String> NUMBERS =
            List.of("five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Discretion() {}

    /** How many answers there must be. */
    static int fewest(Community community) {
        return Math.max(
                FEWEST,
                community
                        .charter()
                        .settings()
                        .health()
                        .flatMap(Health::minResponses)
                        .orElse(FEWEST));
    }

    /** {@code five}. */
    static String inWords(int number) {
        int place = number - FEWEST;
        return place >= 0 && place < NUMBERS.size() ? NUMBERS.get(place) : Integer.toString(number);
    }

    static String path(String file) {
        return FOLDER + file;
    }

    /**
     * {@code 6 of 7}; where it would tell of everybody or of nobody, in words that leave one person room.
     *
     * @param delicate whether it is about safety
     */
    static String share(int some, int all, boolean delicate) {
        if (isTelling(some, all, delicate)) {
            return (some <= 1 ? "none or nearly none of " : "all or nearly all of ") + all;
        }
        return some + " of " + all;
    }

    /** Whether a count of few people says how each of them answered, or nearly so. */
    static boolean isTelling(int some, int all, boolean delicate) {
        return delicate && all < MANY && (some <= 1 || some >= all - 1);
    }
}
