package cop.model;

import java.util.List;

/** The questions that everybody answers after a meeting, from 1 (not at all) to 5 (completely). */
public enum MeetingQuestion {
    WORTH_MY_TIME(
            "Today was worth the time it cost me.", "What would make an hour here worth more than an hour elsewhere?"),
    SOMETHING_TO_USE(
            "I am leaving with something I can try, use or pass on.",
            "What did you hope to take home last time and did not find?"),
    ROOM_TO_TAKE_PART(
            "There was room for me to take part, and I took as much of it as I wanted.",
            "What would make it easier to come in, for those who think before they speak too?"),
    COULD_SAY(
            "I could say what I actually think, doubts included.",
            "What would help us to say doubts aloud, and to hear them with curiosity?"),
    ON_PURPOSE(
            "We spent our time on what this community is here for.",
            "Which part of our agenda serves our purpose most, and which could go?"),
    KNOW_WHAT_NEXT(
            "I know what happens next and who is doing it.",
            "How do we want to close, so that everybody knows what comes next and who does it?");

    private final String text;
    private final String ask;

    MeetingQuestion(String text, String ask) {
        this.text = text;
        this.ask = ask;
    }

    /** All of them in the order of the form. */
    public static List<MeetingQuestion> all() {
        return List.of(values());
    }

    /** Its name in files. */
    public String id() {
        return Word.of(this);
    }

    public String text() {
        return text;
    }

    /** What to ask the group where this is answered low. */
    public String ask() {
        return ask;
    }

    /** Whether an answer counts only where nobody knows whose it is. */
    public boolean isAboutSafety() {
        return this == COULD_SAY;
    }
}
