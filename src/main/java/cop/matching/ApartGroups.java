package cop.matching;

import java.util.Arrays;
import java.util.Random;

/**
 * Shares people out into groups, as equal in size as can be, so that those who would be better apart are apart: simulated
 * annealing over exchanges of two people, then a descent to where no exchange helps any more.
 */
public final class ApartGroups {

    private static final int STEPS_PER_PERSON = 1_500;
    private static final int MOST_STEPS = 300_000;
    /** At the end, a step up by one is next to impossible. */
    private static final double COLD = 0.15;

    private final int[][] apart;
    private final int groups;
    private final Random random;
    private final int[] groupOf;
    // How much a person would be better apart from all who are in a group, kept up to date with every exchange.
    private final long[][] burden;

    private ApartGroups(int[][] apart, int groups, long seed) {
        this.apart = apart;
        this.groups = groups;
        random = new Random(seed);
        groupOf = new int[apart.length];
        burden = new long[apart.length][groups];
    }

    /**
     * The group of each person, from 0.
     *
     * @param apart how much two people would be better in different groups, 0 where it does not matter; symmetric
     * @param groups at least one
     * @param seed another one gives another arrangement, the same one the same
     */
    public static int[] of(int[][] apart, int groups, long seed) {
        if (groups < 1) {
            throw new IllegalArgumentException("no groups");
        }
        return new ApartGroups(apart, groups, seed).solve();
    }

    private int[] solve() {
        deal();
        if (groups > 1 && apart.length > groups) {
            anneal();
            descend();
        }
        return groupOf;
    }

    /** In any order, one to each group in turn, so that sizes differ by one at most; exchanges leave sizes alone. */
    private void deal() {
        int[] order = new int[apart.length];
        for (int i = 0; i < order.length; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        for (int i = 0; i < order.length; i++) {
            groupOf[order[i]] = i % groups;
        }
        for (int person = 0; person < apart.length; person++) {
            for (int other = 0; other < apart.length; other++) {
                burden[person][groupOf[other]] += other == person ? 0 : apart[person][other];
            }
        }
    }

    private void anneal() {
        int steps = Math.min(MOST_STEPS, STEPS_PER_PERSON * apart.length);
        double heat = Math.max(
                1, Arrays.stream(apart).flatMapToInt(Arrays::stream).max().orElse(1));
        // StrictMath, because every machine is to come to the same groups.
        double cooling = StrictMath.pow(COLD / heat, 1.0 / steps);
        for (int step = 0; step < steps; step++) {
            int one = random.nextInt(apart.length);
            int other = random.nextInt(apart.length);
            heat *= cooling;
            if (groupOf[one] != groupOf[other]) {
                long worse = worse(one, other);
                if (worse <= 0 || random.nextDouble() < StrictMath.exp(-worse / heat)) {
                    exchange(one, other);
                }
            }
        }
    }

    private void descend() {
        boolean better = true;
        while (better) {
            better = false;
            for (int one = 0; one < apart.length; one++) {
                for (int other = one + 1; other < apart.length; other++) {
                    if (groupOf[one] != groupOf[other] && worse(one, other) < 0) {
                        exchange(one, other);
                        better = true;
                    }
                }
            }
        }
    }

    /** By how much the whole would be worse if two people changed places. */
    private long worse(int one, int other) {
        int a = groupOf[one];
        int b = groupOf[other];
        return burden[one][b] - burden[one][a] + burden[other][a] - burden[other][b] - 2L * apart[one][other];
    }

    private void exchange(int one, int other) {
        int a = groupOf[one];
        int b = groupOf[other];
        for (int person = 0; person < apart.length; person++) {
            long toOther = person == other ? 0 : apart[person][other];
            long change = toOther - (person == one ? 0 : apart[person][one]);
            burden[person][a] += change;
            burden[person][b] -= change;
        }
        groupOf[one] = b;
        groupOf[other] = a;
    }
}
