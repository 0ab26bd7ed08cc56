package cop.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far a figure moves when any one of the things behind it is left out.
 *
 * <p>After Quenouille, M. H. (1956), <i>Notes on bias in estimation</i>, Biometrika 43 (the jackknife); the whole range
 * instead of a variance, because anyone can check it.
 */
public final class LeaveOneOut {

    private LeaveOneOut() {}

    /** The least and the greatest figure over all but one of the items, in the figure's unit; of two items or more. */
    public static <T> Interval range(List<T> items, ToDoubleFunction<List<T>> figure) {
        if (items.size() < 2) {
            throw new IllegalArgumentException("left out one of " + items.size());
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < items.size(); i++) {
            List<T> others = new ArrayList<>(items);
            others.remove(i);
            double value = figure.applyAsDouble(others);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return new Interval(least, most);
    }
}
