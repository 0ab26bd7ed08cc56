package cop.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Where the community stands in its life.
 *
 * @param started the day of the first meeting
 * @param stage what the members say
 * @param reviewEvery how often purpose and goals are looked at again
 */
public record Life(
        Optional<LocalDate> started,
        Optional<Stage> stage,
        Optional<Lifespan> lifespan,
        List<String> endCriteria,
        Optional<Period> reviewEvery) {

    /** The stages of a community's life (Wenger, McDermott and Snyder 2002). */
    public enum Stage {
        POTENTIAL,
        COALESCING,
        MATURING,
        STEWARDSHIP,
        TRANSFORMATION
    }

    /** Whether an end is in sight. */
    public enum Lifespan {
        OPEN_ENDED,
        MILESTONE
    }

    public static final Life NONE =
            new Life(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Life {
        endCriteria = List.copyOf(endCriteria);
    }
}
