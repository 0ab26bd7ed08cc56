package cop.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrendWordTest {

    @Test
    void aRateThatFallsWithoutItsLaunchToo() {
        assertThat(TrendWord.of(new double[] {1, 5 / 6.0, 5 / 7.0, 4 / 6.0, 4 / 6.0, 4 / 7.0}, .1, true))
                .isEqualTo(TrendWord.FALLING);
        assertThat(TrendWord.of(new double[] {1, 1, 6 / 7.0, 5 / 6.0, 4 / 6.0, 5 / 7.0}, .1, true))
                .isEqualTo(TrendWord.FALLING);
    }

    @Test
    void aSeriesThatFallsOnlyFromItsLaunchIsSettling() {
        double[] headcount = {6, 5, 5, 4, 4, 4};

        assertThat(TrendWord.of(headcount, 1, true)).isEqualTo(TrendWord.SETTLING);
        assertThat(TrendWord.of(headcount, 1, false)).isEqualTo(TrendWord.FALLING);
        assertThat(TrendWord.SETTLING.words()).isEqualTo("settling after launch");
    }

    @Test
    void aFallOfFivePointsLeavesTooFewWithoutTheLaunch() {
        assertThat(TrendWord.of(new double[] {9, 8, 7, 6, 5}, 1, true)).isEqualTo(TrendWord.SETTLING);
    }

    @Test
    void aRiseNeedsNoGuard() {
        assertThat(TrendWord.of(new double[] {.5, .7, .6, .8, .9, .85}, .1, true))
                .isEqualTo(TrendWord.RISING);
    }

    @Test
    void fewerThanFivePointsHaveNoTrend() {
        assertThat(TrendWord.of(new double[] {1, 2, 3, 4}, .1, false)).isEqualTo(TrendWord.TOO_FEW_POINTS);
        assertThat(TrendWord.of(new double[0], .1, true)).isEqualTo(TrendWord.TOO_FEW_POINTS);
    }

    @Test
    void aSureMovementThatIsTooSmallToMatterIsSteady() {
        assertThat(TrendWord.of(new double[] {.80, .81, .82, .83, .84}, .1, false))
                .isEqualTo(TrendWord.STEADY);
    }

    @Test
    void aSeriesThatJumpsAboutHasNoClearTrend() {
        assertThat(TrendWord.of(new double[] {.9, .2, .8, .3, .9, .4}, .1, false))
                .isEqualTo(TrendWord.NO_CLEAR_TREND);
        assertThat(TrendWord.of(new double[] {.5, .9, .5, .5, .1, .5}, .1, false))
                .isEqualTo(TrendWord.NO_CLEAR_TREND);
    }
}
