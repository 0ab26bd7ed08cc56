package cop.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the word that somebody most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** The word that needs the fewest changed, added, lost or swapped letters, if it is close enough to be meant. */
    public static Optional<String> to(String written, Collection<String> words) {
        String low = written.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int best = 1 + Math.max(1, low.length() / 3);
        for (String word : words) {
            int distance = distance(low, word);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /** The words within so many changed, added, lost or swapped letters, the nearest first. */
    public static List<String> within(int most, String written, Collection<String> words) {
        String low = written.toLowerCase(Locale.ROOT);
        Map<Integer, List<String>> near = new TreeMap<>();
        for (String word : words) {
            int distance = Math.abs(word.length() - low.length()) > most ? most + 1 : distance(low, word);
            if (distance <= most) {
                near.computeIfAbsent(distance, d -> new ArrayList<>()).add(word);
            }
        }
        List<String> nearestFirst = new ArrayList<>();
        near.values().forEach(nearestFirst::addAll);
        return nearestFirst;
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
