package cop.health;

import cop.stats.Interval;
import java.util.Optional;

/**
 * What an indicator found.
 *
 * @param firmness absent where the data cannot tell
 * @param range where the share could easily have landed; absent where everything was counted
 * @param movement present where the trend is followed
 */
record Figure(Tally tally, Optional<Firmness> firmness, Optional<Interval> range, Optional<Movement> movement) {

    Share counts() {
        return new Share(tally.yes(), tally.of());
    }

    double value() {
        return tally.share();
    }

    boolean isFalling() {
        return movement.filter(Movement::isFalling).isPresent();
    }

    /** Whether nothing within the range says otherwise. */
    boolean isSure() {
        return firmness.filter(f -> f != Firmness.TENTATIVE).isPresent();
    }

    /** For example {@code 74 %, likely 61–84 %}. */
    String percent() {
        return counts().percent()
                + range.map(likely -> ", likely " + Share.range(likely)).orElse("");
    }
}
