package cop.stats;

import static org.assertj.core.api.Assertions.assertThat;

import cop.stats.KaplanMeier.Life;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    @Test
    void halfIsReachedWithWhatIsStillOpenCountedIn() {
        assertThat(KaplanMeier.median(lives("22 26 26 27 28+ 34 34 35 42 43+ 106+ 162+")))
                .hasValue(34);
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        assertThat(KaplanMeier.median(lives("162+ 34 43+ 26 22 106+ 35 28+ 42 26 34 27")))
                .hasValue(34);
    }

    @Test
    void withoutAnythingOpenItIsTheDayOnWhichHalfIsDone() {
        assertThat(KaplanMeier.median(lives("1 2 3 4"))).hasValue(2);
        assertThat(KaplanMeier.median(lives("1 2 3 4 5"))).hasValue(3);
    }

    @Test
    void whatEndsOnADayComesBeforeWhatIsOnlyWatchedUntilThen() {
        assertThat(KaplanMeier.median(lives("5 5+"))).hasValue(5);
    }

    @Test
    void thereIsNoAnswerWhileMoreThanHalfIsOpen() {
        assertThat(KaplanMeier.median(lives("10+ 20+ 30+"))).isEmpty();
        assertThat(KaplanMeier.median(lives("10 20+ 30+"))).isEmpty();
        assertThat(KaplanMeier.median(List.of())).isEmpty();
    }

    /** {@code 28+} has not ended after 28 days. */
    private static List<Life> lives(String text) {
        return Stream.of(text.split(" ", -1))
                .map(life -> new Life(Integer.parseInt(life.replace("+", "")), !life.endsWith("+")))
                .toList();
    }
}
