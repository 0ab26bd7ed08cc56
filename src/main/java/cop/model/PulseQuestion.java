package cop.model;

import java.util.Arrays;
import java.util.List;

/** The questions of the half-yearly pulse, from 1 (strongly disagree) to 5 (strongly agree). */
public enum PulseQuestion {
    H1(
            Subscale.PURPOSE,
            "I could explain to a colleague, in a sentence, what this community is for.",
            "What is this community for, in one sentence of your own?"),
    H2(
            Subscale.PURPOSE,
            "What we work on matters to my own practice at the moment.",
            "What are you wrestling with in your practice now that we should work on?"),
    H3(
            Subscale.SAFETY,
            "If something I tried went badly, I could describe it here and be met with curiosity.",
            "What would help us to tell of something that went badly?"),
    H4(
            Subscale.SAFETY,
            "A person can disagree with the rest of us and still feel they belong.",
            "How do we want to disagree here?"),
    H5(Subscale.SAFETY, "Asking for help here is easy.", "What would make it easier to ask for help here?"),
    H6(
            Subscale.SAFETY,
            "I keep back things that I would like to say here.",
            "What would help us to say here what we now keep back?"),
    H7(
            Subscale.GIVING_RECEIVING,
            "I have given another member something they could use.",
            "What do you have that somebody here could use?"),
    H8(
            Subscale.GIVING_RECEIVING,
            "Another member has given me something I could use.",
            "What would you like to get from somebody here?"),
    H9(
            Subscale.SHARE_SAY,
            "The work of keeping this community going is fairly shared.",
            "Which piece of work could go to other hands, or be left undone?"),
    H10(
            Subscale.SHARE_SAY,
            "People in a position like mine have a real say in where we go.",
            "What do we decide next, and how does everybody get a say in it?"),
    H11(
            Subscale.SUSTAIN,
            "What this community asks of me fits the rest of my life and work.",
            "What could we ask less of one another, and what would still be worth it?"),
    H12(
            Subscale.SUSTAIN,
            "I want to be part of this six months from now.",
            "What would make you want to be here in six months?");

    /** What several questions ask after together. */
    public enum Subscale {
        PURPOSE,
        SAFETY,
        GIVING_RECEIVING,
        SHARE_SAY,
        SUSTAIN;

        /** Its name in files. */
        public String id() {
            return Word.of(this);
        }

        /** Its questions, in order. */
        public List<PulseQuestion> questions() {
            return Arrays.stream(PulseQuestion.values())
                    .filter(question -> question.subscale == this)
                    .toList();
        }
    }

    private final Subscale subscale;
    private final String text;
    private final String ask;

    PulseQuestion(Subscale subscale, String text, String ask) {
        this.subscale = subscale;
        this.text = text;
        this.ask = ask;
    }

    /** All of them in the order of the form. */
    public static List<PulseQuestion> all() {
        return List.of(values());
    }

    /** Its name in files. */
    public String id() {
        return Word.of(this);
    }

    public Subscale subscale() {
        return subscale;
    }

    public String text() {
        return text;
    }

    /** What to ask the group where this is answered low. */
    public String ask() {
        return ask;
    }

    /** Whether a high answer is a bad sign. */
    public boolean isReversed() {
        return this == H6;
    }

    /** An answer from 1 to 5 turned such that 5 is the good end. */
    public int turned(int answer) {
        return isReversed() ? Ratings.HIGHEST + 1 - answer : answer;
    }
}
