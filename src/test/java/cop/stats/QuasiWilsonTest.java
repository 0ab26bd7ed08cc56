package cop.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuasiWilsonTest {

    @Test
    void widensWhereMeetingsDifferByMoreThanChance() {
        QuasiWilson pooled = QuasiWilson.of(new int[] {9, 2, 8, 1}, new int[] {10, 10, 10, 10});

        assertThat(pooled.phi()).isCloseTo(6.6667, within(5e-5));
        assertThat(pooled.interval().lo()).isCloseTo(.2213, within(5e-5));
        assertThat(pooled.interval().hi()).isCloseTo(.7787, within(5e-5));
    }

    @Test
    void isPlainWilsonWhereMeetingsAreAlike() {
        QuasiWilson pooled = QuasiWilson.of(new int[] {6, 5, 5, 4, 4, 4}, new int[] {6, 6, 7, 6, 6, 7});

        assertThat(pooled).isEqualTo(new QuasiWilson(28, 38, 1, Wilson.interval(28, 38)));
    }

    @Test
    void isPlainWilsonForFewerThanFourMeetings() {
        QuasiWilson pooled = QuasiWilson.of(new int[] {9, 2, 8, 0}, new int[] {10, 10, 10, 0});

        assertThat(pooled).isEqualTo(new QuasiWilson(19, 30, 1, Wilson.interval(19, 30)));
    }

    @Test
    void isPlainWilsonWhenEveryoneCameOrNobody() {
        int[] five = {5, 5, 5, 5};

        assertThat(QuasiWilson.of(five, five).phi()).isEqualTo(1);
        assertThat(QuasiWilson.of(new int[4], five).phi()).isEqualTo(1);
    }

    @Test
    void isNeverNarrowerThanPlainWilsonAndContainsTheShare() {
        Random random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            int[] trials = random.ints(4 + random.nextInt(8), 1, 20).toArray();
            int[] successes = new int[trials.length];
            for (int j = 0; j < trials.length; j++) {
                successes[j] = random.nextInt(trials[j] + 1);
            }
            QuasiWilson pooled = QuasiWilson.of(successes, trials);
            Interval plain = Wilson.interval(pooled.successes(), pooled.trials());

            assertThat(pooled.interval().hi() - pooled.interval().lo()).isGreaterThanOrEqualTo(plain.hi() - plain.lo());
            assertThat(pooled.interval().contains((double) pooled.successes() / pooled.trials()))
                    .isTrue();
        }
    }

    @Test
    void refusesCountsThatDoNotBelongTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuasiWilson.of(new int[] {1}, new int[] {2, 3}));
        assertThatIllegalArgumentException().isThrownBy(() -> QuasiWilson.of(new int[] {3, 0}, new int[] {2, 3}));
        assertThatIllegalArgumentException().isThrownBy(() -> QuasiWilson.of(new int[0], new int[0]));
    }
}
