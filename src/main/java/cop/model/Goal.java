package cop.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An outcome that the community set out to reach.
 *
 * @param text what shall be so
 * @param agreed the day on which members agreed to it
 * @param reached absent until it is reached
 */
public record Goal(
        Optional<String> text,
        Optional<Kind> kind,
        Optional<String> proposedBy,
        Optional<LocalDate> agreed,
        Optional<LocalDate> due,
        Optional<LocalDate> reached) {

    /** Whether it can be counted. */
    public enum Kind {
        QUANTITATIVE,
        INTANGIBLE
    }

    Goal withProposedBy(Optional<String> other) {
        return new Goal(text, kind, other, agreed, due, reached);
    }
}
