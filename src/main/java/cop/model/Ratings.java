package cop.model;

import java.util.List;

/**
 * How often each answer from 1 to 5 was given.
 *
 * @param counts five of them, the first for the answer 1
 */
public record Ratings(List<Integer> counts) {

    public static final int HIGHEST = 5;

    public Ratings {
        counts = List.copyOf(counts);
        if (counts.size() != HIGHEST || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Five counts are wanted, one for each answer from 1 to 5.");
        }
    }

    /** How many answered. */
    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many gave this answer, from 1 to 5. */
    public int of(int answer) {
        return counts.get(answer - 1);
    }
}
