package cop.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    /** A Thursday, the third of its month. */
    private static final LocalDate FROM = day("2026-01-15");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday                 | 2026-01-15 2026-01-22 2026-01-29 2026-02-05
            other Thursday           | 2026-01-15 2026-01-29 2026-02-12 2026-02-26
            other Monday             | 2026-01-19 2026-02-02 2026-02-16 2026-03-02
            first Monday             | 2026-02-02 2026-03-02 2026-04-06 2026-05-04
            third Thursday           | 2026-01-15 2026-02-19 2026-03-19 2026-04-16
            last Thursday            | 2026-01-29 2026-02-26 2026-03-26 2026-04-30
            second and fourth Tuesday| 2026-01-27 2026-02-10 2026-02-24 2026-03-10
            15th                     | 2026-01-15 2026-02-15 2026-03-15 2026-04-15
            31st                     | 2026-01-31 2026-03-31 2026-05-31 2026-07-31
            last day                 | 2026-01-31 2026-02-28 2026-03-31 2026-04-30
            """)
    void aPhraseGivesTheDaysThatPeopleMean(String phrase, String days) {
        Recurrence recurrence = Recurrence.every(phrase, FROM);

        assertThat(recurrence.between(FROM, day("2026-12-31"))).startsWith(days(days));
    }

    @Test
    void capitalsAndSpacesInAPhraseDoNotMatter() {
        Recurrence recurrence = Recurrence.every("  Second AND  fourth tuesday ", FROM);

        assertThat(recurrence).isEqualTo(Recurrence.every("second and fourth Tuesday", FROM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "thrid Thursday",
                "third",
                "Thurs",
                "15",
                "2th",
                "32nd",
                "0th",
                "first 15th",
                "and Thursday",
                "first and Thursday",
                "first second Tuesday",
                "other other Monday",
                "first day"
            })
    void aPhraseThatIsNotOneIsAnsweredWithThoseThatAre(String phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.every(phrase, FROM))
                .withMessage(
                        "“" + phrase + "” is not a rhythm that can be understood. Write for example Thursday,"
                                + " other Thursday, third Thursday, last Thursday, second and fourth Tuesday, 15th or last day.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=MONTHLY;BYDAY=3TH                           | 2026-01-15 2026-02-19 2026-03-19
            freq=weekly;byday=tu,th                          | 2026-01-15 2026-01-20 2026-01-22
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1    | 2026-01-30 2026-02-27 2026-03-31
            FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13              | 2026-02-13 2026-03-13 2026-11-13
            FREQ=YEARLY;BYDAY=20MO                           | 2026-05-18 2027-05-17 2028-05-15
            FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29              | 2028-02-29 2032-02-29 2036-02-29
            FREQ=YEARLY                                      | 2026-01-15 2027-01-15 2028-01-15
            FREQ=YEARLY;BYMONTHDAY=-1                        | 2026-01-31 2026-02-28 2026-03-31
            FREQ=WEEKLY;BYMONTH=3;BYDAY=MO,SU                | 2026-03-01 2026-03-02 2026-03-08
            FREQ=DAILY;INTERVAL=10                           | 2026-01-15 2026-01-25 2026-02-04
            """)
    void aRuleGivesTheDaysOfTheStandard(String rule, String days) {
        assertThat(Recurrence.rule(rule, FROM).between(FROM, day("2040-12-31"))).startsWith(days(days));
    }

    @Test
    void countEndsARuleAfterSoManyDays() {
        Recurrence recurrence = Recurrence.rule("FREQ=WEEKLY;COUNT=3", FROM);

        assertThat(recurrence.between(day("2026-01-20"), day("2026-12-31")))
                .containsExactly(days("2026-01-22 2026-01-29"));
        assertThat(recurrence.next(day("2026-01-29"))).isEmpty();
    }

    @Test
    void untilIsTheLastDayThatMayCount() {
        Recurrence recurrence = Recurrence.rule("FREQ=WEEKLY;UNTIL=20260129", FROM);

        assertThat(recurrence.between(FROM, day("2026-12-31")))
                .containsExactly(days("2026-01-15 2026-01-22 2026-01-29"));
    }

    @Test
    void aFirstDayThatDoesNotFitIsNotOneOfTheDays() {
        Recurrence recurrence = Recurrence.every("third Thursday", day("2026-01-16"));

        assertThat(recurrence.next(day("2025-01-01"))).contains(day("2026-02-19"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=HOURLY                        | It needs FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.
            BYDAY=TH                           | It needs FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.
            FREQ=DAILY;BYHOUR=9                | “BYHOUR” cannot be used here.
            FREQ=WEEKLY;WKST=SU                | “WKST” cannot be used here.
            FREQ=WEEKLY;TH                     | “TH” stands without a value.
            FREQ=WEEKLY;                       | “” stands without a value.
            FREQ=WEEKLY;FREQ=DAILY             | FREQ is written twice.
            FREQ=WEEKLY;INTERVAL=0             | “0” in INTERVAL should be a whole number from 1 to 9999.
            FREQ=WEEKLY;INTERVAL=two           | “TWO” in INTERVAL should be a whole number from 1 to 9999.
            FREQ=WEEKLY;COUNT=-1               | “-1” in COUNT should be a whole number from 1 to 9999.
            FREQ=MONTHLY;BYMONTHDAY=0          | “0” in BYMONTHDAY should be a whole number from 1 to 31, or -1 to -31
            FREQ=MONTHLY;BYMONTHDAY=15,        | “” in BYMONTHDAY should be a whole number
            FREQ=YEARLY;BYMONTH=13             | “13” in BYMONTH should be a whole number from 1 to 12.
            FREQ=WEEKLY;BYDAY=THU              | “THU” in BYDAY is not a day of the week.
            FREQ=WEEKLY;BYDAY=T                | “T” in BYDAY is not a day of the week.
            FREQ=WEEKLY;BYDAY=3TH              | A numbered BYDAY such as 3TH goes with FREQ=MONTHLY or FREQ=YEARLY only.
            FREQ=MONTHLY;BYDAY=6TH             | A month has at most five of each weekday.
            FREQ=MONTHLY;BYDAY=3TH;BYMONTHDAY=1| BYMONTHDAY and a numbered BYDAY both choose the day of the month.
            FREQ=WEEKLY;BYMONTHDAY=15          | BYMONTHDAY does not go with FREQ=WEEKLY.
            FREQ=MONTHLY;BYSETPOS=1            | BYSETPOS chooses among days that another part names.
            FREQ=WEEKLY;COUNT=3;UNTIL=20260601 | COUNT and UNTIL both say when it ends.
            FREQ=WEEKLY;UNTIL=20260601T120000Z | UNTIL=20260601T120000Z is not a day.
            FREQ=WEEKLY;UNTIL=20260601Z        | UNTIL=20260601Z is not a day.
            FREQ=WEEKLY;UNTIL=20260230         | UNTIL=20260230 is not a day.
            """)
    void aRuleThatCannotBeFollowedSaysWhy(String rule, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.rule(rule, FROM))
                .withMessageStartingWith("The rule “" + rule + "” cannot be followed. " + why)
                .withMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31",
                "FREQ=WEEKLY;BYDAY=TH;BYSETPOS=2",
                "FREQ=WEEKLY;UNTIL=20251231"
            })
    void aRuleThatFitsNoDayIsRefused(String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.rule(rule, FROM))
                .withMessage("The rule “" + rule + "” fits no day from 2026-01-15 on."
                        + " Check whether its months, days and end go together.");
    }

    @Test
    void aListGivesItsDaysInOrderAndEachOnce() {
        Recurrence recurrence = Recurrence.dates(List.of(days("2026-03-19 2026-01-15 2026-02-19 2026-01-15")));

        assertThat(recurrence.between(FROM, day("2026-02-19"))).containsExactly(days("2026-01-15 2026-02-19"));
        assertThat(recurrence.next(day("2026-02-19"))).contains(day("2026-03-19"));
        assertThat(recurrence.next(day("2026-03-19"))).isEmpty();
        assertThat(recurrence.describe()).isEqualTo("on 3 days");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=WEEKLY;BYDAY=TH                          | every Thursday
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TH               | every other Thursday
            FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH            | every Tuesday and Thursday of every third week
            FREQ=MONTHLY;BYDAY=3TH                        | every third Thursday
            FREQ=MONTHLY;BYDAY=2TU,4TU                    | every second and fourth Tuesday
            FREQ=MONTHLY;BYDAY=1MO,-1FR                   | every first Monday and last Friday
            FREQ=MONTHLY;BYDAY=-2FR                       | every second to last Friday
            FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH             | every third Thursday of every other month
            FREQ=MONTHLY;BYMONTHDAY=1,22                  | every 1st and 22nd
            FREQ=MONTHLY;BYMONTHDAY=-1                    | every last day of the month
            FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13           | every Friday on the 13th
            FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1          | every Monday and Tuesday, only the last of each month
            FREQ=YEARLY;BYMONTH=2,6,10;BYDAY=3TH          | every third Thursday in February, June and October
            FREQ=YEARLY;BYDAY=20MO                        | every 20th Monday of every year
            FREQ=DAILY                                    | every day
            FREQ=DAILY;INTERVAL=10;COUNT=3                | every 10th day, 3 times
            FREQ=DAILY;INTERVAL=2;BYDAY=MO                | every other day, Monday only
            FREQ=WEEKLY;UNTIL=20261231                    | every Thursday, until 31 December 2026
            """)
    void aRuleCanBeSaidInWords(String rule, String words) {
        assertThat(Recurrence.rule(rule, FROM).describe()).isEqualTo(words);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static LocalDate[] days(String text) {
        return Stream.of(text.split(" ", -1)).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
