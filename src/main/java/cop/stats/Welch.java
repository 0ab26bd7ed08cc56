package cop.stats;

/**
 * The difference of two means whose spreads need not be alike.
 *
 * <p>Welch, B. L. (1947), <i>The generalization of "Student's" problem when several different population variances are
 * involved</i>, Biometrika 34; degrees of freedom rounded down.
 */
public final class Welch {

    private Welch() {}

    /** The mean after less the mean before, in their unit; each of five numbers or more. */
    public static Difference difference(Sample before, Sample after) {
        double value = after.mean() - before.mean();
        double error = before.error() + after.error();
        double reach = StudentT.quantile(degreesOfFreedom(before, after)) * Math.sqrt(error);
        return new Difference(value, new Interval(value - reach, value + reach));
    }

    static int degreesOfFreedom(Sample a, Sample b) {
        double error = a.error() + b.error();
        if (error == 0) {
            return a.n() + b.n() - 2;
        }
        double spread = a.error() * a.error() / (a.n() - 1) + b.error() * b.error() / (b.n() - 1);
        return (int) Math.floor(error * error / spread + Interval.TOLERANCE);
    }
}
