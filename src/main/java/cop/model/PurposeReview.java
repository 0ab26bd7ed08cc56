package cop.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * When members last looked at their purpose together, and when they should do so again.
 *
 * @param last the latest review; before there is one, the first meeting
 * @param due after {@code review-every}, or a year
 */
public record PurposeReview(LocalDate last, LocalDate due) {

    private static final Period EVERY = Period.ofMonths(12);

    /** The review of a community that has met and has a purpose, as far as it is known on a day. */
    public static Optional<PurposeReview> of(Community community, LocalDate today) {
        List<Meeting> held = community.heldBy(today);
        Purpose purpose = community.charter().aims().purpose();
        if (held.isEmpty() || purpose.statement().isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = held.get(0).date();
        for (LocalDate review : purpose.reviews()) {
            if (review.isAfter(last) && !review.isAfter(today)) {
                last = review;
            }
        }
        Period every = community.charter().life().reviewEvery().orElse(EVERY);
        return Optional.of(new PurposeReview(last, last.plus(every)));
    }

    public boolean isOverdue(LocalDate today) {
        return due.isBefore(today);
    }
}
