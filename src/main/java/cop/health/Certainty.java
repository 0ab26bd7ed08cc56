package cop.health;

import cop.stats.Interval;
import cop.stats.QuasiWilson;
import cop.stats.Wilson;
import java.util.Optional;

/** How the likely range of a figure is found. */
enum Certainty {
    /** Everything was counted: a range would be theatre. */
    COUNT("every one was counted, so there is no range"),
    /** People who each acted on their own. */
    WILSON("Wilson score interval at 90 %"),
    /** People over meetings, who miss the same meeting together. */
    QUASI_WILSON("Wilson score interval at 90 %, wider where meetings differ by more than chance"),
    /** Means of answers from 1 to 5. */
    STUDENT_T("t interval at 90 % of the means of those who answered"),
    /** Numbers that are no shares: what becomes of them when any one meeting is left out. */
    LEAVE_ONE_OUT("the least and the greatest figure when any one meeting is left out");

    /** How often the range would hold the figure if the same habits ran again. */
    static final double LEVEL = 0.90;

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The range; none where everything was counted. */
    Optional<Interval> range(Tally tally) {
        return switch (this) {
            case COUNT -> Optional.empty();
            case WILSON -> Optional.of(Wilson.interval(tally.yes(), tally.of()));
            case QUASI_WILSON -> Optional.of(pooled(tally).interval());
            case STUDENT_T, LEAVE_ONE_OUT -> tally.range();
        };
    }

    static QuasiWilson pooled(Tally tally) {
        return QuasiWilson.of(
                tally.parts().stream().mapToInt(Part::yes).toArray(),
                tally.parts().stream().mapToInt(Part::of).toArray());
    }
}
