package cop.stats;

/**
 * How much a figure has changed between two disjoint sets of meetings.
 *
 * @param value after less before, in the figure's unit
 * @param interval where the change could easily have landed
 */
public record Difference(double value, Interval interval) {

    /** Whether one can be sure that anything has changed. */
    public boolean isFirm() {
        return !interval.contains(0);
    }
}
