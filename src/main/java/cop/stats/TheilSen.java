package cop.stats;

/**
 * The slope of a series that no single odd point can bend.
 *
 * <p>Theil, H. (1950), <i>A rank-invariant method of linear and polynomial regression analysis</i>, Proc. KNAW 53; Sen,
 * P. K. (1968), <i>Estimates of the regression coefficient based on Kendall's tau</i>, JASA 63.
 */
public final class TheilSen {

    private TheilSen() {}

    /** The median slope over all pairs of points, in the series' unit per step; of two points or more. */
    public static double slope(double... series) {
        double[] slopes = new double[series.length * (series.length - 1) / 2];
        int pair = 0;
        for (int later = 1; later < series.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes[pair++] = (series[later] - series[earlier]) / (later - earlier);
            }
        }
        return Median.of(slopes);
    }
}
