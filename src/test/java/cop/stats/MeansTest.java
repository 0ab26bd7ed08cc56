package cop.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Sample}, {@link StudentT} and {@link Welch}. */
class MeansTest {

    @Test
    void aSampleKeepsNumberMeanAndSpread() {
        Sample sample = Sample.of(4.25, 4, 4.5, 3.25, 4.25, 3, 4.25);

        assertThat(sample.n()).isEqualTo(7);
        assertThat(sample.mean()).isCloseTo(3.9286, within(5e-5));
        assertThat(sample.sd()).isCloseTo(.5722, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, 3, 3.5, 4.5, 4.5, 4, 3.5774, 4.5654",
        "3.5, 3.5, 4, 3, 3, 3.5, 4, 3.2002, 3.7998",
        "4.5, 4, 4.5, 3.5, 4, 3, 4.5, 3.5760, 4.4240"
    })
    void theMeanOfSevenAnswersHasItsInterval(
            double a, double b, double c, double d, double e, double f, double g, double lo, double hi) {
        Interval interval = StudentT.interval(Sample.of(a, b, c, d, e, f, g));

        assertThat(interval.lo()).isCloseTo(lo, within(1e-4));
        assertThat(interval.hi()).isCloseTo(hi, within(1e-4));
    }

    @Test
    void anIntervalIsCutOffWhereTheScaleEnds() {
        Interval interval = StudentT.interval(Sample.of(5, 5, 5, 5, 3)).within(1, 5);

        assertThat(interval.hi()).isEqualTo(5);
        assertThat(interval.lo()).isCloseTo(4.6 - 2.1318 * Math.sqrt(.8 / 5), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"4, 2.1318", "5, 2.0150", "10, 1.8125", "18, 1.7341", "30, 1.6973", "31, 1.6449", "400, 1.6449"})
    void theQuantileComesFromTheTable(int degreesOfFreedom, double quantile) {
        assertThat(StudentT.quantile(degreesOfFreedom)).isEqualTo(quantile);
    }

    /** One-sided 95 %, as HEALTH_MODEL.md lists them from 4 degrees of freedom on. */
    @Test
    void everyQuantileOfTheTableIsThere() {
        double[] quantiles = {
            2.1318, 2.0150, 1.9432, 1.8946, 1.8595, 1.8331, 1.8125, 1.7959, 1.7823, 1.7709, 1.7613, 1.7531, 1.7459,
            1.7396, 1.7341, 1.7291, 1.7247, 1.7207, 1.7171, 1.7139, 1.7109, 1.7081, 1.7056, 1.7033, 1.7011, 1.6991,
            1.6973
        };
        for (int i = 0; i < quantiles.length; i++) {
            assertThat(StudentT.quantile(i + 4)).isEqualTo(quantiles[i]);
        }
    }

    @Test
    void theIntervalOfAMeanNarrowsWithEveryAnswer() {
        for (int n = 5; n < 60; n++) {
            Interval fewer = StudentT.interval(new Sample(n, 4, .7));
            Interval more = StudentT.interval(new Sample(n + 1, 4, .7));

            assertThat(more.hi() - more.lo()).isLessThan(fewer.hi() - fewer.lo());
        }
    }

    @Test
    void fewerThanFiveAnswersHaveNoInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.interval(Sample.of(4, 5, 4, 3)));
    }

    @Test
    void twoWavesAreComparedFromNumberMeanAndSpread() {
        Sample before = new Sample(6, 4.2, .5);
        Sample after = new Sample(7, 3.9286, .5722);
        Difference difference = Welch.difference(before, after);

        assertThat(Welch.degreesOfFreedom(before, after)).isEqualTo(10);
        assertThat(difference.value()).isCloseTo(-.2714, within(5e-5));
        assertThat(difference.interval().lo()).isCloseTo(-.8104, within(5e-5));
        assertThat(difference.interval().hi()).isCloseTo(.2676, within(5e-5));
        assertThat(difference.isFirm()).isFalse();
    }

    @Test
    void wavesOfEqualSizeAndSpreadUseAllTheirDegreesOfFreedom() {
        for (int n = 5; n < 60; n++) {
            assertThat(Welch.degreesOfFreedom(new Sample(n, 3, .7), new Sample(n, 4, .7)))
                    .isEqualTo(2 * n - 2);
        }
    }

    @Test
    void wavesWithoutAnySpreadDifferExactly() {
        Difference difference = Welch.difference(new Sample(5, 3, 0), new Sample(6, 4, 0));

        assertThat(difference).isEqualTo(new Difference(1, new Interval(1, 1)));
        assertThat(difference.isFirm()).isTrue();
    }
}
