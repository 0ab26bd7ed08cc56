package cop.stats;

/**
 * The t interval of a mean, for five numbers or more.
 *
 * <p>Student (1908), <i>The probable error of a mean</i>, Biometrika 6.
 */
public final class StudentT {

    private static final int FIRST = 4;

    /** The quantile at 95 %, one-sided, from {@value #FIRST} to 30 degrees of freedom. */
    private static final double[] QUANTILES = {
        2.1318, 2.0150, 1.9432, 1.8946, 1.8595, 1.8331, 1.8125, 1.7959, 1.7823, 1.7709, 1.7613, 1.7531, 1.7459, 1.7396,
        1.7341, 1.7291, 1.7247, 1.7207, 1.7171, 1.7139, 1.7109, 1.7081, 1.7056, 1.7033, 1.7011, 1.6991, 1.6973
    };

    private static final double BEYOND = 1.6449;

    private StudentT() {}

    /**
     * The interval of the mean, in its unit; the caller cuts it off where the scale ends.
     *
     * @param sample of five numbers or more
     */
    public static Interval interval(Sample sample) {
        double reach = quantile(sample.n() - 1) * Math.sqrt(sample.error());
        return new Interval(sample.mean() - reach, sample.mean() + reach);
    }

    /** How many standard errors the interval reaches to each side. */
    static double quantile(int degreesOfFreedom) {
        if (degreesOfFreedom < FIRST) {
            throw new IllegalArgumentException(degreesOfFreedom + " degrees of freedom");
        }
        int index = degreesOfFreedom - FIRST;
        return index < QUANTILES.length ? QUANTILES[index] : BEYOND;
    }
}
