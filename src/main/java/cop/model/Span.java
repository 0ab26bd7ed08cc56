package cop.model;

import java.time.LocalDate;
import java.util.Optional;

/** Days from one to another, both included, with the reason where one is given. */
public record Span(LocalDate from, LocalDate to, Optional<String> why) {

    /** Whether another one has the same days. */
    public boolean isSame(Span other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
