package cop.health;

import cop.stats.Interval;
import java.util.Optional;

/**
 * What an indicator found.
 *
 * @param firmness absent where the data cannot tell
 * @param range where the figure could easily have landed; absent where everything was counted
 * @param movement present where the trend is followed
 */
record Figure(Tally tally, Optional<Firmness> firmness, Optional<Interval> range, Optional<Movement> movement) {

    double value() {
        return tally.value();
    }

    boolean isFalling() {
        return movement.filter(Movement::isFalling).isPresent();
    }

    /** Whether nothing within the range says otherwise. */
    boolean isSure() {
        return firmness.filter(f -> f != Firmness.TENTATIVE).isPresent();
    }

    Figure withoutSums() {
        return new Figure(tally.withoutSums(), firmness, range, movement);
    }

    /** For example {@code 74 %}; absent where there are no counts to show beside it. */
    Optional<String> percent() {
        return tally.percent();
    }

    /** For example {@code 61–84 %}; absent where there is no range, or it would point at somebody. */
    Optional<String> likely() {
        return range.flatMap(tally::likely);
    }
}
