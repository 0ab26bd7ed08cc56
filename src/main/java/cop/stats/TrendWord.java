package cop.stats;

import java.util.Arrays;

/** The word for what a series does, chosen so that neither a tiny nor an unsure movement is called a trend. */
public enum TrendWord {
    TOO_FEW_POINTS("too few points for a trend"),
    RISING("rising"),
    FALLING("falling"),
    /** It falls only because its very first point, at the launch, was high. */
    SETTLING("settling after launch"),
    STEADY("steady"),
    NO_CLEAR_TREND("no clear trend");

    private static final int FEWEST_POINTS = 5;
    private static final double ALPHA = 0.10;

    private final String words;

    TrendWord(String words) {
        this.words = words;
    }

    /**
     * The word for a series in order of time.
     *
     * @param delta the smallest change from first point to last that matters, in the series' unit
     * @param containsFirst whether the first point is the very first there ever was
     */
    public static TrendWord of(double[] series, double delta, boolean containsFirst) {
        TrendWord word = of(series, delta);
        boolean guarded = word == FALLING && containsFirst;
        return guarded && of(Arrays.copyOfRange(series, 1, series.length), delta) != FALLING ? SETTLING : word;
    }

    private static TrendWord of(double[] series, double delta) {
        if (series.length < FEWEST_POINTS) {
            return TOO_FEW_POINTS;
        }
        Trend trend = Trend.of(series);
        boolean large = Math.abs(trend.change()) >= delta - Interval.TOLERANCE;
        if (large && trend.p() <= ALPHA + Interval.TOLERANCE) {
            return trend.slope() > 0 ? RISING : FALLING;
        }
        return !large && spread(series) <= 2 * delta + Interval.TOLERANCE ? STEADY : NO_CLEAR_TREND;
    }

    private static double spread(double[] series) {
        double[] sorted = series.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - 1] - sorted[0];
    }

    /** The word as people read it, to stand in a sentence. */
    public String words() {
        return words;
    }
}
