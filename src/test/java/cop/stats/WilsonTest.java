package cop.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    @ParameterizedTest
    @CsvSource({"0, 5, 0, .3511", "5, 5, .6489, 1", "8, 10, .5408, .9314", "28, 38, .6065, .8357"})
    void givesThePublishedInterval(double successes, double trials, double lo, double hi) {
        Interval interval = Wilson.interval(successes, trials);

        assertThat(interval.lo()).isCloseTo(lo, within(5e-5));
        assertThat(interval.hi()).isCloseTo(hi, within(5e-5));
    }

    @Test
    void staysBetweenNothingAndAllAndContainsTheShare() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            int trials = 1 + random.nextInt(60);
            int successes = random.nextInt(trials + 1);
            Interval interval = Wilson.interval(successes, trials);

            assertThat(interval.lo()).isBetween(0.0, 1.0);
            assertThat(interval.hi()).isBetween(0.0, 1.0);
            assertThat(interval.contains((double) successes / trials)).isTrue();
        }
    }

    @Test
    void narrowsWhenTheSameShareIsSeenMoreOften() {
        for (int trials = 1; trials < 60; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                Interval once = Wilson.interval(successes, trials);
                Interval twice = Wilson.interval(2 * successes, 2 * trials);

                assertThat(twice.hi() - twice.lo()).isLessThan(once.hi() - once.lo());
            }
        }
    }

    @Test
    void mirrorsWhenComingAndStayingAwayAreExchanged() {
        for (int successes = 0; successes <= 38; successes++) {
            Interval came = Wilson.interval(successes, 38);
            Interval stayedAway = Wilson.interval(38 - successes, 38);

            assertThat(stayedAway.lo()).isCloseTo(1 - came.hi(), within(1e-12));
            assertThat(stayedAway.hi()).isCloseTo(1 - came.lo(), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "6, 5", "-1, 5", "NaN, 5"})
    void refusesWhatIsNoShare(double successes, double trials) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(successes, trials));
    }
}
