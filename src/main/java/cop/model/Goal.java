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

    public Goal withAgreed(LocalDate day) {
        return new Goal(text, kind, proposedBy, Optional.of(day), due, reached);
    }

    public Goal withReached(LocalDate day) {
        return new Goal(text, kind, proposedBy, agreed, due, Optional.of(day));
    }

    public boolean isAgreed(LocalDate today) {
        return agreed.filter(day -> !day.isAfter(today)).isPresent();
    }

    public boolean isReached(LocalDate today) {
        return reached.filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Whether its day has passed without it. */
    public boolean isOverdue(LocalDate today) {
        return !isReached(today) && due.filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether it can be counted. */
    public enum Kind {
        QUANTITATIVE,
        INTANGIBLE
    }

    Goal withProposedBy(Optional<String> other) {
        return new Goal(text, kind, other, agreed, due, reached);
    }
}
