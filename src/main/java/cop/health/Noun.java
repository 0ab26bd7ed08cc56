package cop.health;

/**
 * What is counted, in words.
 *
 * @param one for example {@code meeting}
 * @param many for example {@code meetings}
 */
record Noun(String one, String many) {

    static final Noun MEETING = new Noun("meeting", "meetings");

    /** For example {@code 1 meeting} or {@code 3 meetings}. */
    String count(int number) {
        return number + " " + (number == 1 ? one : many);
    }

    /** For example {@code 1 more meeting}. */
    String more(int number) {
        return number + " more " + (number == 1 ? one : many);
    }
}
