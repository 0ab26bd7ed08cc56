package cop.spreadsheet;

import cop.model.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a sheet are about, in the order in which sheets are placed. */
public enum Content {
    MEMBERS,
    MEETINGS,
    ATTENDANCE,
    ACTIONS;

    /** The word for it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields that a column may hold. */
    public List<String> fields() {
        return vocabulary().fields();
    }

    /** The field that a heading names. */
    public Optional<String> field(String heading) {
        return vocabulary().field(heading);
    }

    private Vocabulary vocabulary() {
        return switch (this) {
            case MEMBERS -> Headings.MEMBERS;
            case MEETINGS -> Headings.MEETINGS;
            case ATTENDANCE -> Headings.ATTENDANCE;
            case ACTIONS -> Headings.ACTIONS;
        };
    }
}
