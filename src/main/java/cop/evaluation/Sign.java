package cop.evaluation;

import cop.model.Word;
import java.util.Arrays;
import java.util.List;

/** What somebody may have met in a community in half a year: signs of one as they would like it, and of one as nobody would. */
public enum Sign {
    SUPPORTED(true, "I felt supported."),
    WORKED_TOGETHER(true, "I made something together with someone."),
    WELCOMED(true, "I was welcomed, or welcomed someone."),
    SHARED_UNFINISHED(true, "I shared something unfinished."),
    REFLECTED(true, "I looked hard at my own practice."),
    GREW(true, "I grew."),
    JUDGED(false, "I felt judged."),
    SELF_PROMOTION(false, "Someone was mainly promoting themselves."),
    SHOT_DOWN(false, "An idea was cut down before it was heard."),
    FEW_VOICES(false, "A few voices filled the room."),
    DRIFTING_AWAY(false, "People were drifting away or only taking."),
    UNSURE_HOW_USED(false, "I was unsure how my words would be used.");

    /** How often, as it is kept: never, once, several times. */
    static final int SEVERAL_TIMES = 3;

    private final boolean dream;
    private final String text;

    Sign(boolean dream, String text) {
        this.dream = dream;
        this.text = text;
    }

    static List<Sign> of(boolean dream) {
        return Arrays.stream(values()).filter(sign -> sign.dream == dream).toList();
    }

    /** Its name in files. */
    public String id() {
        return Word.of(this);
    }

    public String text() {
        return text;
    }
}
