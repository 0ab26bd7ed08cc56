package cop.agenda;

import cop.model.AgendaItem.Kind;
import java.util.List;

/** A part of a meeting that opens with a question. */
public enum Moment {
    CHECK_IN(Kind.CHECK_IN, ""),
    CHECK_OUT(Kind.CHECK_OUT, ""),
    REFLECTION(Kind.REFLECTION, " --method silent --length 10");

    private final Kind kind;
    private final String options;

    Moment(Kind kind, String options) {
        this.kind = kind;
        this.options = options;
    }

    /** The kind of the agenda item. */
    Kind kind() {
        return kind;
    }

    /** What else a new item of this kind is best given, as options of a command. */
    String options() {
        return options;
    }

    /** What to offer a question about before all else. */
    List<Subject> first() {
        return switch (this) {
            case CHECK_IN -> List.of(Subject.THEME, Subject.PARTNERS);
            case CHECK_OUT -> List.of(Subject.LINK_TO_PRACTICE, Subject.PRINCIPLES);
            case REFLECTION -> List.of(Subject.MISTAKES, Subject.PRACTICE);
        };
    }
}
