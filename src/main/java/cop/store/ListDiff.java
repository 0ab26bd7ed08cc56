package cop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a list became another one: which old item each new item is.
 *
 * @param origin for each new item the old one that stays in its place for it, equal or changed; -1 for one that comes in
 * @param moved for each new item that comes in, the equal old one that goes, or -1
 */
record ListDiff(List<Integer> origin, List<Integer> moved) {

    static ListDiff of(List<Tree> before, List<Tree> after) {
        List<Integer> origin = unchanged(before, after);
        List<Integer> moved = moved(before, after, origin);
        pairChanged(before.size(), origin, moved);
        return new ListDiff(origin, moved);
    }

    /** The longest run of items that are in both lists, in the same order. */
    private static List<Integer> unchanged(List<Tree> before, List<Tree> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Integer> origin = new ArrayList<>();
        for (int i = 0, j = 0; j < after.size(); ) {
            if (i < before.size() && before.get(i).equals(after.get(j))) {
                origin.add(i++);
                j++;
            } else if (i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                origin.add(-1);
                j++;
            }
        }
        return origin;
    }

    private static List<Integer> moved(List<Tree> before, List<Tree> after, List<Integer> origin) {
        Map<Tree, Integer> leaving = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!origin.contains(i)) {
                leaving.putIfAbsent(before.get(i), i);
            }
        }
        List<Integer> moved = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            Integer from = origin.get(j) < 0 ? leaving.remove(after.get(j)) : null;
            moved.add(from == null ? -1 : from);
        }
        return moved;
    }

    /** Between two items that stay, what goes and what comes are taken for the same item, changed. */
    private static void pairChanged(int size, List<Integer> origin, List<Integer> moved) {
        int old = 0;
        for (int j = 0; j < origin.size(); j++) {
            if (origin.get(j) >= 0) {
                old = origin.get(j) + 1;
            } else if (moved.get(j) < 0) {
                while (old < size && moved.contains(old)) {
                    old++;
                }
                if (old < size && !origin.contains(old)) {
                    origin.set(j, old++);
                }
            }
        }
    }
}
