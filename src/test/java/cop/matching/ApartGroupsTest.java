package cop.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of groups, whoever would be better apart from whom. */
class ApartGroupsTest {

    private static final int ROUNDS = 60;

    @Test
    void everybodyHasOneGroupAndSizesDifferByOneAtMost() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            int groups = 1 + random.nextInt(8);
            int[][] apart = apart(random.nextInt(30), random);

            int[] sizes = new int[groups];
            for (int group : ApartGroups.of(apart, groups, round)) {
                sizes[group]++;
            }

            assertThat(Arrays.stream(sizes).sum()).isEqualTo(apart.length);
            assertThat(Arrays.stream(sizes).max().orElseThrow()
                            - Arrays.stream(sizes).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void noExchangeOfTwoPeopleWouldBeBetter() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            int[][] apart = apart(2 + random.nextInt(20), random);
            int[] groupOf = ApartGroups.of(apart, 2 + random.nextInt(5), round);
            long found = cost(apart, groupOf);

            for (int one = 0; one < groupOf.length; one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(cost(apart, exchanged(groupOf, one, other))).isGreaterThanOrEqualTo(found);
                }
            }
        }
    }

    @Test
    void smallCasesAreAsGoodAsAnyArrangement() {
        for (int round = 0; round < ROUNDS; round++) {
            int[][] apart = apart(8, new Random(round));

            assertThat(cost(apart, ApartGroups.of(apart, 2, round))).isEqualTo(leastOfTwoGroups(apart));
        }
    }

    @Test
    void thoseWhoCanBeApartAre() {
        int[][] apart = new int[60][60];
        for (int one = 0; one < 60; one++) {
            for (int other = 0; other < 60; other++) {
                // Six from each of ten organisations, and two views.
                apart[one][other] = one == other ? 0 : (one / 6 == other / 6 ? 6 : 0) + (one % 2 == other % 2 ? 3 : 0);
            }
        }

        int[] groupOf = ApartGroups.of(apart, 10, 1);

        for (int one = 0; one < 60; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(groupOf[one] == groupOf[other] && one / 6 == other / 6)
                        .isFalse();
            }
        }
    }

    @Test
    void oneSeedGivesOneArrangementAndAnotherSeedAnother() {
        int[][] indifferent = new int[30][30];

        assertThat(ApartGroups.of(indifferent, 5, 1))
                .isEqualTo(ApartGroups.of(indifferent, 5, 1))
                .isNotEqualTo(ApartGroups.of(indifferent, 5, 2));
    }

    private static int[][] apart(int people, Random random) {
        int[][] apart = new int[people][people];
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                apart[one][other] = Math.max(0, random.nextInt(12) - 4);
                apart[other][one] = apart[one][other];
            }
        }
        return apart;
    }

    private static long cost(int[][] apart, int[] groupOf) {
        long cost = 0;
        for (int one = 0; one < groupOf.length; one++) {
            for (int other = 0; other < one; other++) {
                cost += groupOf[one] == groupOf[other] ? apart[one][other] : 0;
            }
        }
        return cost;
    }

    private static int[] exchanged(int[] groupOf, int one, int other) {
        int[] after = groupOf.clone();
        after[one] = groupOf[other];
        after[other] = groupOf[one];
        return after;
    }

    private static long leastOfTwoGroups(int[][] apart) {
        long least = Long.MAX_VALUE;
        for (int mask = 0; mask < 1 << apart.length; mask++) {
            if (Integer.bitCount(mask) == apart.length / 2) {
                int[] groupOf = new int[apart.length];
                for (int person = 0; person < apart.length; person++) {
                    groupOf[person] = mask >> person & 1;
                }
                least = Math.min(least, cost(apart, groupOf));
            }
        }
        return least;
    }
}
