package cop.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

    @ParameterizedTest
    @CsvSource({"16, 19, 12, 19, -.2105, -.4198, .0255, false", "10, 20, 18, 20, .4, .1635, .5849, true"})
    void givesTheDifferenceAndWhetherItIsFirm(
            int xBefore, int nBefore, int xAfter, int nAfter, double value, double lo, double hi, boolean firm) {
        Difference difference = Newcombe.difference(xBefore, nBefore, xAfter, nAfter);

        assertThat(difference.value()).isCloseTo(value, within(5e-5));
        assertThat(difference.interval().lo()).isCloseTo(lo, within(5e-5));
        assertThat(difference.interval().hi()).isCloseTo(hi, within(5e-5));
        assertThat(difference.isFirm()).isEqualTo(firm);
    }

    @Test
    void mirrorsWhenBeforeAndAfterAreExchangedAndStaysInBounds() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            int n = 1 + random.nextInt(40);
            int m = 1 + random.nextInt(40);
            int x = random.nextInt(n + 1);
            int y = random.nextInt(m + 1);
            Difference forth = Newcombe.difference(x, n, y, m);
            Difference back = Newcombe.difference(y, m, x, n);

            assertThat(back.interval().lo()).isCloseTo(-forth.interval().hi(), within(1e-12));
            assertThat(back.interval().hi()).isCloseTo(-forth.interval().lo(), within(1e-12));
            assertThat(forth.interval().contains(forth.value())).isTrue();
            assertThat(forth.interval().lo()).isGreaterThanOrEqualTo(-1);
            assertThat(forth.interval().hi()).isLessThanOrEqualTo(1);
        }
    }
}
