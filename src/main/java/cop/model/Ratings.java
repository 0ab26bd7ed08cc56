package cop.model;

import java.util.ArrayList;
import java.util.Collections;
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

    /** The mean answer, from 1 to 5; of one answer or more. */
    public double mean() {
        double sum = 0;
        for (int answer = 1; answer <= HIGHEST; answer++) {
            sum += answer * (double) of(answer);
        }
        return sum / answers();
    }

    /** The same answers counted from the other end, as for a sentence that means the opposite. */
    public Ratings turned() {
        List<Integer> other = new ArrayList<>(counts);
        Collections.reverse(other);
        return new Ratings(other);
    }

    /** How many gave this answer, from 1 to 5. */
    public int of(int answer) {
        return counts.get(answer - 1);
    }
}
