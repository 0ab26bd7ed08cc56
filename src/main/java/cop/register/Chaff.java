package cop.register;

/** A sort of line in a pasted text that says nothing of anybody's coming. */
enum Chaff {
    NOTICE("line of WhatsApp itself", "lines of WhatsApp itself"),
    MEDIUM("picture, recording or deleted message", "pictures, recordings or deleted messages"),
    BALLOT("count or time of a poll", "counts or times of a poll"),
    HEADING("line that names nobody", "lines that name nobody"),
    EARLIER("message from before this meeting was due", "messages from before this meeting was due"),
    LATER("message from after this meeting", "messages from after this meeting"),
    OTHER_MAIL("message that answers no invitation", "messages that answer no invitation"),
    ELSEWHERE("answer to something else in the calendar", "answers to something else in the calendar"),
    BEFORE_MOVE("answer from before the meeting was moved", "answers from before the meeting was moved"),
    OVERTAKEN("answer that was overtaken by a later one", "answers that were overtaken by later ones");

    private final String one;
    private final String several;

    Chaff(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** {@code 3 lines of WhatsApp itself}. */
    String count(int number) {
        return number + " " + (number == 1 ? one : several);
    }
}
