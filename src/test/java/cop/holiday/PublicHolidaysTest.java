package cop.holiday;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import cop.model.Calendar;
import cop.model.Calendar.Holidays;
import cop.model.Calendar.Holidays.Then;
import cop.model.CopException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    /** The days of the Public Holidays Act 36 of 1994 that have a date; Good Friday and Family Day follow Easter. */
    private static final List<MonthDay> ACT = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(3, 21),
            MonthDay.of(4, 27),
            MonthDay.of(5, 1),
            MonthDay.of(6, 16),
            MonthDay.of(8, 9),
            MonthDay.of(9, 24),
            MonthDay.of(12, 16),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private static final Map<Integer, LocalDate> EASTER = Map.of(
            2022, day("2022-04-17"),
            2023, day("2023-04-09"),
            2025, day("2025-04-20"),
            2026, day("2026-04-05"),
            2027, day("2027-03-28"),
            2028, day("2028-04-16"),
            2033, day("2033-04-17"));

    private static Map<LocalDate, String> holidays(String country, Optional<Then> then, String from, String to) {
        Holidays holidays = new Holidays(Optional.of(country), then, Map.of(), List.of());
        return PublicHolidays.of(new Calendar(Map.of(), Optional.of(holidays), List.of()), day(from), day(to));
    }

    @Test
    void southAfricaHasTheDaysOfItsActAndTheMondayAfterASunday() {
        EASTER.forEach((year, easter) -> {
            Set<LocalDate> expected = new TreeSet<>(Set.of(easter.minusDays(2), easter.plusDays(1)));
            for (MonthDay fixed : ACT) {
                LocalDate day = fixed.atYear(year);
                expected.add(day);
                if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    expected.add(day.plusDays(1));
                }
            }
            assertThat(holidays("ZA", Optional.empty(), year + "-01-01", year + "-12-31")
                            .keySet())
                    .as("%s", year)
                    .isEqualTo(expected);
        });
    }

    @Test
    void aSundayAndItsMondayAreBothCalledByTheirNames() {
        assertThat(holidays("ZA", Optional.empty(), "2022-12-20", "2022-12-31"))
                .containsExactly(entry(day("2022-12-25"), "Christmas"), entry(day("2022-12-26"), "Day of Goodwill"));
        assertThat(holidays("za", Optional.of(Then.SKIP), "2027-03-01", "2027-03-25"))
                .containsExactly(
                        entry(day("2027-03-21"), "Human Rights Day"),
                        entry(day("2027-03-22"), "the day after Human Rights Day"));
    }

    @Test
    void aPartOfACountryMayHaveMore() {
        assertThat(holidays("DE", Optional.empty(), "2026-01-02", "2026-01-31")).isEmpty();
        assertThat(holidays("DE-BY", Optional.empty(), "2026-01-02", "2026-01-31"))
                .containsOnlyKeys(day("2026-01-06"));
    }

    @Test
    void nothingIsProposedWhereMeetingsAreKept() {
        assertThat(holidays("ZA", Optional.of(Then.KEEP), "2026-01-01", "2026-12-31"))
                .isEmpty();
    }

    @Test
    void aCountryThatIsNotKnownIsSaidWithWhereItStands() {
        assertThatThrownBy(() -> holidays("Azania", Optional.empty(), "2026-01-01", "2026-12-31"))
                .isInstanceOf(CopException.class)
                .hasMessage("The holidays of \"Azania\" are not known.");
    }
}
