package cop.stats;

import java.util.Arrays;

/**
 * How unevenly something is shared out.
 *
 * <p>Gini, C. (1912), <i>Variabilità e mutabilità</i>; by {@code n/(n-1)} for small groups: Deltas, G. (2003), <i>The
 * small-sample bias of the Gini coefficient</i>, Review of Economics and Statistics 85.
 */
public final class Gini {

    private Gini() {}

    /** From 0, where all have the same, to 1, where one has everything; 0 where there is nothing or nobody to share with. */
    public static double normalised(int... shares) {
        int n = shares.length;
        long whole = Arrays.stream(shares).asLongStream().sum();
        if (n < 2 || whole == 0) {
            return 0;
        }
        int[] sorted = shares.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            weighted += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return weighted / whole / (n - 1);
    }
}
