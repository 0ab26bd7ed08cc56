package cop.health;

/** What the indicators about attendance share. */
final class Registers {

    private Registers() {}

    /** Whether it is known who came; the attendance list is then evidence, and a gap otherwise. */
    static boolean known(Gathering gathering, Tally tally) {
        String meeting = gathering.meeting().id();
        if (gathering.isRegistered()) {
            tally.evidence(gathering.register().key());
            return true;
        }
        tally.unknown(new Gap(
                gathering.register().key(),
                "who came",
                "Write it down with: cop attendance set " + meeting + " all except …"));
        return false;
    }
}
