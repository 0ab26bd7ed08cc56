package cop.evaluation;

import cop.stats.Difference;
import cop.stats.Sample;
import cop.stats.Welch;
import java.util.Optional;

/**
 * A mean that has surely changed since an earlier time; told from what is kept of both, never by linking people.
 *
 * @param by how much it is higher, or lower where negative
 * @param lo the lower end of the likely range
 */
public record Shift(String what, double by, double lo, double hi) {

    private static final int FEWEST = 5;

    /** The change; nothing where it could as well be chance. */
    static Optional<Shift> of(String what, Sample before, Sample after) {
        boolean comparable = before.n() >= FEWEST && after.n() >= FEWEST && before.sd() + after.sd() > 0;
        if (!comparable) {
            return Optional.empty();
        }
        Difference difference = Welch.difference(before, after);
        return difference.interval().contains(0)
                ? Optional.empty()
                : Optional.of(new Shift(
                        what,
                        Figure.rounded(difference.value()),
                        Figure.rounded(difference.interval().lo()),
                        Figure.rounded(difference.interval().hi())));
    }

    /** {@code Safety: higher by 0.6 (likely 0.1–1.1)}. */
    String line() {
        double least = by > 0 ? lo : -hi;
        double most = by > 0 ? hi : -lo;
        return what + ": " + (by > 0 ? "higher" : "lower") + " by " + FigureTable.tenth(Math.abs(by)) + " (likely "
                + FigureTable.tenth(least) + "–" + FigureTable.tenth(most) + ")";
    }
}
