package cop.health;

import cop.stats.Interval;
import cop.stats.QuasiWilson;
import cop.stats.Wilson;
import java.util.Optional;

/** How the likely range of a share is found. */
enum Certainty {
    /** Everything was counted: a range would be theatre. */
    COUNT,
    /** People who each acted on their own. */
    WILSON,
    /** People over meetings, who miss the same meeting together. */
    QUASI_WILSON;

    /** How often the range would hold the figure if the same habits ran again. */
    static final double LEVEL = 0.90;

    /** The range; none where everything was counted. */
    Optional<Interval> range(Tally tally) {
        return switch (this) {
            case COUNT -> Optional.empty();
            case WILSON -> Optional.of(Wilson.interval(tally.yes(), tally.of()));
            case QUASI_WILSON -> Optional.of(pooled(tally).interval());
        };
    }

    static QuasiWilson pooled(Tally tally) {
        return QuasiWilson.of(
                tally.parts().stream().mapToInt(Part::yes).toArray(),
                tally.parts().stream().mapToInt(Part::of).toArray());
    }
}
