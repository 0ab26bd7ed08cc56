package cop.stats;

/**
 * The difference of two shares, with the hybrid score interval.
 *
 * <p>Newcombe, R. G. (1998), <i>Interval estimation for the difference between independent proportions: comparison of
 * eleven methods</i>, Statistics in Medicine 17, method 10.
 */
public final class Newcombe {

    private Newcombe() {}

    /** The share after less the share before, from -1 to 1; each is {@code x} of {@code n}, with {@code n} above 0. */
    public static Difference difference(double xBefore, double nBefore, double xAfter, double nAfter) {
        Interval before = Wilson.interval(xBefore, nBefore);
        Interval after = Wilson.interval(xAfter, nAfter);
        double p = xBefore / nBefore;
        double q = xAfter / nAfter;
        double down = Math.hypot(q - after.lo(), before.hi() - p);
        double up = Math.hypot(after.hi() - q, p - before.lo());
        return new Difference(q - p, new Interval(q - p - down, q - p + up).within(-1, 1));
    }
}
