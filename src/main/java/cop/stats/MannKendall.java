package cop.stats;

import java.util.Arrays;

/**
 * Whether a series rises or falls more steadily than chance would have it.
 *
 * <p>Mann, H. B. (1945), <i>Nonparametric tests against trend</i>, Econometrica 13; Kendall, M. G. (1975), <i>Rank
 * Correlation Methods</i>, for ties and the continuity correction. Up to {@value #EXACT} points every order of the
 * series is tried, which is exact with ties as well; beyond, the normal approximation serves.
 *
 * @param s how many pairs rise less how many fall
 * @param p the share of all orders that are at least as steady, in either direction, from 0 to 1
 */
public record MannKendall(int s, double p) {

    private static final int EXACT = 8;

    /** The test of a series in order of time; of fewer than two points nothing is ever unlikely. */
    public static MannKendall of(double... series) {
        int s = 0;
        for (int later = 1; later < series.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += sign(series[later] - series[earlier]);
            }
        }
        return new MannKendall(
                s, series.length <= EXACT ? exact(series, Math.abs(s)) : approximate(series, Math.abs(s)));
    }

    private static double exact(double[] series, int atLeast) {
        long orders = 1;
        for (int n = 2; n <= series.length; n++) {
            orders *= n;
        }
        return (double) count(series, 0, 0, atLeast) / orders;
    }

    /** Counts the orders of the points from {@code placed} on whose S reaches {@code atLeast}, by swapping in place. */
    private static long count(double[] points, int placed, int s, int atLeast) {
        if (placed == points.length) {
            return Math.abs(s) >= atLeast ? 1 : 0;
        }
        long count = 0;
        for (int i = placed; i < points.length; i++) {
            swap(points, placed, i);
            int gained = 0;
            for (int earlier = 0; earlier < placed; earlier++) {
                gained += sign(points[placed] - points[earlier]);
            }
            count += count(points, placed + 1, s + gained, atLeast);
            swap(points, placed, i);
        }
        return count;
    }

    private static double approximate(double[] series, int s) {
        return s == 0 ? 1 : Normal.bothTails((s - 1) / Math.sqrt(variance(series)));
    }

    /** The variance of S if order did not matter, less what ties take away. */
    static double variance(double[] series) {
        double[] sorted = series.clone();
        Arrays.sort(sorted);
        double variance = term(sorted.length);
        for (int start = 0, end = 1; start < sorted.length; end++) {
            if (end == sorted.length || sign(sorted[end] - sorted[start]) != 0) {
                variance -= term(end - start);
                start = end;
            }
        }
        return variance;
    }

    private static double term(int n) {
        return n * (n - 1.0) * (2 * n + 5) / 18;
    }

    private static int sign(double difference) {
        return Math.abs(difference) <= Interval.TOLERANCE ? 0 : (int) Math.signum(difference);
    }

    private static void swap(double[] points, int a, int b) {
        double point = points[a];
        points[a] = points[b];
        points[b] = point;
    }
}
