package cop.stats;

import java.util.Arrays;

/** The middle of a set of numbers, or the mean of the two in the middle. */
public final class Median {

    private Median() {}

    /** The median of one number or more, in their unit. */
    public static double of(double... numbers) {
        if (numbers.length == 0) {
            throw new IllegalArgumentException("no numbers");
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
