package cop.evaluation;

import cop.model.CopException;
import java.util.List;

/** Refuses a table of which something cannot be read, or in which there is nothing. */
final class Unread {

    private Unread() {}

    static void refuse(Taken taken) {
        if (!taken.wrong().isEmpty()) {
            throw new CopException(
                    CopException.Kind.REFUSED,
                    taken.wrong().size() == 1
                            ? "An answer cannot be read."
                            : taken.wrong().size() + " answers cannot be read.",
                    "Nothing was changed.",
                    taken.wrong());
        }
        if (taken.responses().isEmpty()) {
            throw new CopException(
                    CopException.Kind.REFUSED,
                    "There are no answers in this table.",
                    "Nothing was changed.",
                    List.of());
        }
    }
}
