package cop.app.guide;

import cop.model.Word;
import java.util.Arrays;

/** A part of the guide, in the order in which a community comes to need it. */
public enum Theme {
    START("what the first meeting settles"),
    MEMBERS("who should be in the room, and what they may expect"),
    ROLES("who does what, and how it is handed on"),
    PLANNING("the weeks before a meeting"),
    COSTS("money and other means"),
    AGENDA("what belongs into a meeting"),
    FACILITATION("holding a meeting together"),
    FOLLOW_UP("the two weeks after a meeting"),
    KNOWLEDGE("keeping what was learned"),
    SUSTAINING("keeping a community alive, or ending it well"),
    CONFLICT("when members do not agree"),
    FAR_APART("long roads, little money, weak lines"),
    GARDEN("a community as something that is tended");

    private final String about;

    Theme(String about) {
        this.about = about;
    }

    /** The word by which people ask for it. */
    public String word() {
        return Word.of(this);
    }

    /** All of them with what they are about, a line each. */
    public static String[] listed() {
        return Arrays.stream(values())
                .map(theme -> String.format("%-13s %s", theme.word(), theme.about))
                .toArray(String[]::new);
    }
}
