package cop.stats;

/**
 * A range in which a figure could easily have landed, in the figure's own unit.
 *
 * @param lo the lower end, included
 * @param hi the upper end, included; never below {@code lo}
 */
public record Interval(double lo, double hi) {

    /** Two numbers nearer than this count as equal. */
    public static final double TOLERANCE = 1e-9;

    public Interval {
        if (!(lo <= hi)) {
            throw new IllegalArgumentException("an interval from " + lo + " to " + hi);
        }
    }

    public boolean contains(double value) {
        return value >= lo - TOLERANCE && value <= hi + TOLERANCE;
    }

    /** The same interval cut off where the figure's scale ends, for example 1 to 5. */
    public Interval within(double least, double most) {
        return new Interval(Math.min(Math.max(lo, least), most), Math.max(Math.min(hi, most), least));
    }
}
