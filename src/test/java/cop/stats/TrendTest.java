package cop.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@link MannKendall}, {@link TheilSen}, {@link Trend} and {@link Normal}. */
class TrendTest {

    @Test
    void aShortSeriesIsTestedExactly() {
        assertThat(MannKendall.of(1, 2, 3, 4, 5)).isEqualTo(new MannKendall(10, 2 / 120.0));
        assertThat(MannKendall.of(1, 2, 3, 4)).isEqualTo(new MannKendall(6, 2 / 24.0));
        assertThat(MannKendall.of(3, 3, 3, 3, 3)).isEqualTo(new MannKendall(0, 1));
        assertThat(MannKendall.of(6, 5, 5, 4, 4, 4)).isEqualTo(new MannKendall(-11, 24 / 720.0));
    }

    @Test
    void aTrendKnowsItsSlopeAndChange() {
        Trend trend = Trend.of(.5, .7, .6, .8, .9, .85);

        assertThat(trend.s()).isEqualTo(11);
        assertThat(trend.p()).isEqualTo(40 / 720.0);
        assertThat(trend.slope()).isCloseTo(.07, within(1e-12));
        assertThat(trend.points()).isEqualTo(6);
        assertThat(trend.change()).isCloseTo(.35, within(1e-12));
    }

    @Test
    void aLongSeriesIsTestedByTheNormalApproximation() {
        double[] series = {8, 7, 7, 6, 7, 5, 6, 5, 4, 4};
        Trend trend = Trend.of(series);

        assertThat(MannKendall.variance(series)).isCloseTo(118.3333, within(5e-5));
        assertThat(trend.s()).isEqualTo(-35);
        assertThat(trend.p()).isCloseTo(.0018, within(5e-5));
        assertThat(trend.slope()).isCloseTo(-.4286, within(5e-5));
    }

    @Test
    void aLongSeriesThatNeverMovesHasNoTrend() {
        assertThat(MannKendall.of(new double[12])).isEqualTo(new MannKendall(0, 1));
    }

    @Test
    void differencesOfRoundingAloneAreTies() {
        assertThat(MannKendall.of(.3, .1 + .2, .3, .1 + .2, .3)).isEqualTo(new MannKendall(0, 1));
    }

    @Test
    void aSeriesReadBackwardsMirrorsItsTrend() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            double[] series =
                    random.ints(2 + random.nextInt(11), 0, 6).asDoubleStream().toArray();
            double[] backwards = new double[series.length];
            for (int j = 0; j < series.length; j++) {
                backwards[j] = series[series.length - 1 - j];
            }
            Trend forth = Trend.of(series);
            Trend back = Trend.of(backwards);

            assertThat(back.s()).isEqualTo(-forth.s());
            assertThat(back.p()).isEqualTo(forth.p()).isBetween(0.0, 1.0);
            assertThat(back.slope()).isCloseTo(-forth.slope(), within(1e-12));
        }
    }

    @Test
    void oneOddPointDoesNotBendTheSlope() {
        assertThat(TheilSen.slope(1, 2, 3, 100, 5, 6, 7)).isCloseTo(1, within(1e-12));
    }

    @Test
    void theNormalTailsAreGoodToSixPlaces() {
        assertThat(Normal.bothTails(0)).isCloseTo(1, within(1e-6));
        assertThat(Normal.bothTails(1)).isCloseTo(.3173105, within(1e-6));
        assertThat(Normal.bothTails(1.6448536)).isCloseTo(.1, within(1e-6));
        assertThat(Normal.bothTails(3.1255)).isCloseTo(.0017750, within(1e-6));
    }
}
