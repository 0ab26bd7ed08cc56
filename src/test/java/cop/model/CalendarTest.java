package cop.model;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Calendar.Holidays;
import cop.model.Calendar.LeftOut;
import cop.model.Calendar.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    @Test
    void aMonthlyRhythmSkipsWhatIsWrittenUnderSkip() {
        Rhythm rhythm = thirdThursday(Map.of(LocalDate.of(2026, 4, 16), "Schools are closed"));

        Calendar.Due due = new Calendar(Map.of("monthly", rhythm), Optional.empty(), List.of()).due(MARCH, MAY);

        assertThat(due.occurrences()).extracting(Occurrence::date).containsExactly(day(3, 19), day(5, 21));
        assertThat(due.leftOut()).containsExactly(new LeftOut(day(4, 16), "monthly", "Schools are closed"));
    }

    @Test
    void aClosureLeavesOutEveryDayItCovers() {
        Span closure = new Span(day(3, 15), day(4, 16), Optional.of("School holidays"));

        Calendar.Due due = new Calendar(Map.of("monthly", thirdThursday(Map.of())), Optional.empty(), List.of(closure))
                .due(MARCH, MAY);

        assertThat(due.occurrences()).extracting(Occurrence::date).containsExactly(day(5, 21));
        assertThat(due.leftOut()).extracting(LeftOut::why).containsExactly("School holidays", "School holidays");
    }

    @Test
    void aHolidayPutsAMeetingOffByAWeekWhereTheCommunityWantsThat() {
        Calendar calendar = withHoliday(Holidays.Then.WEEK_LATER, day(4, 16), List.of());

        assertThat(calendar.due(MARCH, MAY).occurrences())
                .extracting(Occurrence::date)
                .containsExactly(day(3, 19), day(4, 23), day(5, 21));
        assertThat(calendar.due(day(4, 20), day(4, 25)).occurrences())
                .extracting(Occurrence::date)
                .containsExactly(day(4, 23));
    }

    @Test
    void aHolidayIsLeftOutUnlessItIsRemovedOrKept() {
        assertThat(withHoliday(Holidays.Then.SKIP, day(4, 16), List.of())
                        .due(MARCH, MAY)
                        .leftOut())
                .extracting(LeftOut::why)
                .containsExactly("Election day");
        assertThat(withHoliday(Holidays.Then.SKIP, day(4, 16), List.of(day(4, 16)))
                        .due(MARCH, MAY)
                        .leftOut())
                .isEmpty();
        assertThat(withHoliday(Holidays.Then.KEEP, day(4, 16), List.of())
                        .due(MARCH, MAY)
                        .occurrences())
                .hasSize(3);
    }

    @Test
    void anEndedRhythmAndItsSuccessorGiveTheirDaysInOrder() {
        Rhythm ended = rhythm("Monday", Optional.of(MARCH), Optional.of(day(3, 9)), Map.of());
        Rhythm begun = rhythm("third Thursday", Optional.of(day(3, 5)), Optional.empty(), Map.of());

        Calendar calendar = new Calendar(Map.of("weekly", ended, "monthly", begun), Optional.empty(), List.of());

        assertThat(calendar.due(MARCH, day(3, 31)).occurrences())
                .containsExactly(
                        new Occurrence(day(3, 2), "weekly"),
                        new Occurrence(day(3, 9), "weekly"),
                        new Occurrence(day(3, 19), "monthly"));
    }

    private static Calendar withHoliday(Holidays.Then then, LocalDate day, List<LocalDate> removed) {
        Holidays holidays = new Holidays(Optional.of("ZA"), Optional.of(then), Map.of(day, "Election day"), removed);
        return new Calendar(Map.of("monthly", thirdThursday(Map.of())), Optional.of(holidays), List.of());
    }

    private static Rhythm thirdThursday(Map<LocalDate, String> skip) {
        return rhythm("third Thursday", Optional.empty(), Optional.empty(), skip);
    }

    private static Rhythm rhythm(
            String every, Optional<LocalDate> from, Optional<LocalDate> until, Map<LocalDate, String> skip) {
        return new Rhythm(
                Optional.empty(),
                Optional.of(every),
                Optional.empty(),
                List.of(),
                from,
                until,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                skip);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
