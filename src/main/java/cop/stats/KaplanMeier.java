package cop.stats;

import java.util.List;
import java.util.OptionalInt;

/**
 * The time within which half of all things come to their end, when some have not yet.
 *
 * <p>Kaplan, E. L. and Meier, P. (1958), <i>Nonparametric estimation from incomplete observations</i>, JASA 53.
 */
public final class KaplanMeier {

    /**
     * One thing's life so far.
     *
     * @param days how long it has been watched, from 0
     * @param ended whether it came to its end then; false where it is open, or was dropped
     */
    public record Life(int days, boolean ended) {}

    private KaplanMeier() {}

    /** The first day by which at most half remain, in days; empty while more than half are still open. */
    public static OptionalInt median(List<Life> lives) {
        double remaining = 1;
        for (int day : lives.stream().mapToInt(Life::days).distinct().sorted().toArray()) {
            long watched = lives.stream().filter(life -> life.days() >= day).count();
            long ended = lives.stream()
                    .filter(life -> life.days() == day && life.ended())
                    .count();
            remaining *= 1 - (double) ended / watched;
            if (remaining <= 0.5 + Interval.TOLERANCE) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }
}
