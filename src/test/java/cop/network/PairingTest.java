package cop.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairingTest {

    private record Pair(String one, String other, int worth) {}

    private static final Pairing.Terms<Pair> TERMS = new Pairing.Terms<>() {
        @Override
        public String one(Pair pair) {
            return pair.one();
        }

        @Override
        public String other(Pair pair) {
            return pair.other();
        }

        @Override
        public int worth(Pair pair) {
            return pair.worth();
        }
    };

    private static List<Pair> choose(List<Pair> candidates) {
        return new Pairing<>(candidates, TERMS).choose();
    }

    private static int worth(List<Pair> pairs) {
        return pairs.stream().mapToInt(Pair::worth).sum();
    }

    /** The worth of the best choice, found by trying all. */
    private static int best(List<Pair> candidates, int from, Set<String> taken) {
        int best = 0;
        for (int i = from; i < candidates.size(); i++) {
            Pair pair = candidates.get(i);
            if (!taken.contains(pair.one()) && !taken.contains(pair.other())) {
                Set<String> more = new HashSet<>(taken);
                more.add(pair.one());
                more.add(pair.other());
                best = Math.max(best, pair.worth() + best(candidates, i + 1, more));
            }
        }
        return best;
    }

    private static List<Pair> random(Random random, int people, int share) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            for (int j = i + 1; j < people; j++) {
                if (random.nextInt(100) < share) {
                    pairs.add(new Pair("p" + i, "p" + j, 12 + random.nextInt(20)));
                }
            }
        }
        return pairs;
    }

    @Test
    void theBestPairGivesWayWhereTwoOthersAreWorthMore() {
        Pair best = new Pair("b", "c", 10);
        Pair left = new Pair("a", "b", 8);
        Pair right = new Pair("c", "d", 8);

        assertThat(choose(List.of(best, left, right))).containsExactlyInAnyOrder(left, right);
    }

    @Test
    void nobodyIsInTwoPairsAndTheChoiceIsNearlyTheBest() {
        Random random = new Random(7);
        int found = 0;
        int possible = 0;
        for (int round = 0; round < 300; round++) {
            List<Pair> candidates = random(random, 3 + random.nextInt(6), 20 + random.nextInt(70));
            List<Pair> chosen = choose(candidates);
            int best = best(candidates, 0, Set.of());

            Set<String> once = new HashSet<>();
            assertThat(chosen).allMatch(pair -> once.add(pair.one()) && once.add(pair.other()));
            assertThat(worth(chosen)).isLessThanOrEqualTo(best).isGreaterThanOrEqualTo(best * 3 / 4);
            found += worth(chosen);
            possible += best;
        }

        assertThat(found).isGreaterThanOrEqualTo(possible * 99 / 100);
    }

    @Test
    void theSameCandidatesGiveTheSameChoice() {
        List<Pair> candidates = random(new Random(3), 60, 40);

        assertThat(choose(candidates)).isEqualTo(choose(candidates)).hasSize(30);
    }
}
