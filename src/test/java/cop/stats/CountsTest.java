package cop.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link AbsenceFactor}, {@link LeaveOneOut} and {@link Median}. */
class CountsTest {

    @Test
    void theFewestWhoCarryHalf() {
        assertThat(AbsenceFactor.of(List.of(1000, 202, 90, 33, 332, 343, 42, 433)))
                .isEqualTo(2);
        assertThat(AbsenceFactor.of(List.of(10, 9, 4, 4, 2, 1))).isEqualTo(2);
        assertThat(AbsenceFactor.of(List.of(1, 1, 1, 1, 6, 1, 1))).isEqualTo(1);
    }

    @Test
    void exactlyHalfIsEnough() {
        assertThat(AbsenceFactor.of(List.of(6, 6))).isEqualTo(1);
        assertThat(AbsenceFactor.of(List.of(2, 1, 1, 1, 1))).isEqualTo(2);
    }

    @Test
    void nobodyCarriesNothing() {
        assertThat(AbsenceFactor.of(List.of())).isZero();
        assertThat(AbsenceFactor.of(List.of(0, 0))).isZero();
    }

    @Test
    void leavingOutAnyOneMeetingGivesTheRangeOfAFigure() {
        record Meeting(double talk, double all) {}
        List<Meeting> meetings = List.of(
                new Meeting(40, 80),
                new Meeting(30, 80),
                new Meeting(30, 100),
                new Meeting(80, 80),
                new Meeting(50, 80),
                new Meeting(30, 90));
        Interval range = LeaveOneOut.range(
                meetings,
                rest -> rest.stream().mapToDouble(Meeting::talk).sum()
                        / rest.stream().mapToDouble(Meeting::all).sum());

        assertThat(range.lo()).isCloseTo(.4186, within(5e-5));
        assertThat(range.hi()).isCloseTo(.5610, within(5e-5));
    }

    @Test
    void oneMeetingCannotBeLeftOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> LeaveOneOut.range(List.of(1), List::size));
    }

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
        assertThat(Median.of(9, 1, 4)).isEqualTo(4);
        assertThat(Median.of(28, 35, 28, 27)).isEqualTo(28);
        assertThat(Median.of(4, 1, 2, 100)).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(Median::of);
    }

    @Test
    void anIntervalCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }

    @Test
    void theGiniOfTheWorkedExampleIsThatOfSevenPeople() {
        assertThat(Gini.normalised(16, 7, 5, 5, 3, 3, 1)).isCloseTo(.4583, within(5e-5));
        assertThat(Gini.normalised(1, 3, 3, 5, 5, 7, 16)).isCloseTo(.4583, within(5e-5));
    }

    @Test
    void theGiniGoesFromAllAlikeToOneForAll() {
        assertThat(Gini.normalised(4, 4, 4)).isEqualTo(0);
        assertThat(Gini.normalised(0, 0, 9)).isCloseTo(1, within(1e-12));
        assertThat(Gini.normalised(9)).isEqualTo(0);
        assertThat(Gini.normalised(0, 0)).isEqualTo(0);
    }
}
