package cop.stats;

/**
 * The score interval of a share, which stays between 0 and 1 and holds for small numbers.
 *
 * <p>Wilson, E. B. (1927), <i>Probable inference, the law of succession, and statistical inference</i>, JASA 22.
 */
public final class Wilson {

    private static final double Z = 1.6448536;

    private Wilson() {}

    /**
     * The interval of {@code successes} in {@code trials}, as a share from 0 to 1.
     *
     * @param successes from 0 to {@code trials}; need not be whole
     * @param trials above 0
     */
    public static Interval interval(double successes, double trials) {
        if (!(trials > 0 && successes >= 0 && successes <= trials)) {
            throw new IllegalArgumentException(successes + " of " + trials);
        }
        double z2 = Z * Z;
        double centre = successes + z2 / 2;
        double reach = Z * Math.sqrt(successes * (trials - successes) / trials + z2 / 4);
        return new Interval((centre - reach) / (trials + z2), (centre + reach) / (trials + z2)).within(0, 1);
    }
}
