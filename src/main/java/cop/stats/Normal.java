package cop.stats;

/**
 * The tails of the normal distribution.
 *
 * <p>Abramowitz, M. and Stegun, I. A. (1964), <i>Handbook of Mathematical Functions</i>, 7.1.26; off by less than
 * 1.5e-7.
 */
final class Normal {

    private Normal() {}

    /** How likely it is to lie {@code z} or more standard deviations from the middle, on either side; {@code z >= 0}. */
    static double bothTails(double z) {
        double x = z / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double polynomial =
                t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return polynomial * Math.exp(-x * x);
    }
}
