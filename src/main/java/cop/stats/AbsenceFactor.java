package cop.stats;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How few carry half of the whole.
 *
 * <p>CHAOSS project, metric <i>Contributor Absence Factor</i>.
 */
public final class AbsenceFactor {

    private AbsenceFactor() {}

    /**
     * The smallest number of shares that make up at least half of all; 0 where there is nothing to carry.
     *
     * @param shares one per person or organisation, each from 0, all in one unit
     */
    public static int of(Collection<Integer> shares) {
        List<Integer> largestFirst =
                shares.stream().sorted(Comparator.reverseOrder()).toList();
        long whole = shares.stream().mapToLong(Integer::longValue).sum();
        long carried = 0;
        int carriers = 0;
        while (2 * carried < whole) {
            carried += largestFirst.get(carriers++);
        }
        return carriers;
    }
}
