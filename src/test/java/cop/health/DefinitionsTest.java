package cop.health;

import static cop.health.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Meeting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The corners of what the indicators count. */
class DefinitionsTest {

    @Test
    void aMeetingHeldWithinAFortnightKeepsItsDueDate() {
        Records postponed = PlayCop.records().held("2026-07-30", "ana ben chi", "");

        assertThat(counts("R1", postponed, PlayCop.AS_OF)).isEqualTo("7 of 7");
    }

    @Test
    void oneMeetingKeepsOneDueDateOnly() {
        Records weekly = new Records()
                .every("Thursday", "2026-07-02")
                .held("2026-07-02", "", "")
                .held("2026-07-03", "", "")
                .held("2026-07-04", "", "");

        assertThat(counts("R1", weekly, PlayCop.AS_OF)).isEqualTo("3 of 5");
    }

    @Test
    void theWindowEndsWithTheDayOfTheReport() {
        LocalDate theDay = day("2026-07-16");
        Records records = PlayCop.records()
                .meeting("2026-07-16", Meeting.Status.CONFIRMED)
                .action("a11", "hana", "2026-06-18", "2026-07-16", "");

        assertThat(counts("R1", records, theDay.minusDays(1))).isEqualTo("6 of 6");
        assertThat(counts("A1", records, theDay.minusDays(1))).isEqualTo("7 of 9");
        assertThat(counts("R1", records, theDay)).isEqualTo("6 of 7");
        assertThat(counts("A1", records, theDay)).isEqualTo("7 of 10");
    }

    @Test
    void whatIsDatedAfterTheDayOfTheReportDoesNotExist() {
        assertThat(counts("R2", PlayCop.records(), day("2026-05-01"))).isEqualTo("20 of 25");
        assertThat(counts("A1", PlayCop.records(), day("2026-04-29"))).isEqualTo("4 of 6");
        assertThat(counts("A1", PlayCop.records(), day("2026-04-30"))).isEqualTo("5 of 6");
        assertThat(counts("A1", PlayCop.records(), day("2026-04-15")))
                .isEqualTo("not enough data — needs 2 more actions that fell due");
    }

    @Test
    void aMeetingWithoutAnAttendanceListIsUnknownAndNotAnEmptyRoom() {
        Records records = PlayCop.records().meeting("2026-07-23", Meeting.Status.HELD);
        HealthReport report = Reports.of(records);

        assertThat(Reports.counts(report, "R2")).isEqualTo("28 of 38");
        assertThat(Reports.counts(report, "R4")).isEqualTo("32 of 38");
        assertThat(report.quality().registers()).isEqualTo(new Share(6, 7));
        assertThat(report.quality().gaps())
                .filteredOn(gap -> gap.what().equals("who came"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.remedy()).contains("cop attendance set 2026-07-23"));
    }

    @Test
    void aMeetingThatIsNotWrittenUpYetCountsAsHeld() {
        Records records = PlayCop.records().written("2026-06-18", "2026-07-20", true);

        assertThat(counts("K1", records, day("2026-06-19"))).isEqualTo("4 of 6");
    }

    @Test
    void minutesWithoutADayAreUnknown() {
        HealthReport report = Reports.of(PlayCop.records().noted("2026-06-18"));

        assertThat(Reports.counts(report, "K1")).isEqualTo("4 of 5");
        assertThat(report.quality().gaps()).extracting(Gap::what).contains("when the minutes were written");
    }

    @Test
    void aMeetingWithOneRoleUnknownIsLeftOut() {
        Records records = PlayCop.records().held("2026-07-23", "ana ben", "");

        assertThat(counts("F2", records, PlayCop.AS_OF)).isEqualTo("5 of 6");
    }

    @Test
    void peopleWithoutADateOfJoiningOrOutOfFiguresAtTheirOwnWishAreNotExpected() {
        HealthReport report = Reports.of(PlayCop.records().withoutMetrics("dee"));

        assertThat(Reports.counts(report, "R2")).isEqualTo("27 of 32");
        assertThat(Reports.counts(report, "R5")).isEqualTo("29 of 31");
        assertThat(report.quality().optedOut()).isEqualTo(1);
    }

    @Test
    void theWindowReachesBackToTheSixthLastMeetingButNotBeyondTwoYears() {
        Records rare = new Records().regular("ana ben chi dee eli", "2023-01-01");
        for (String day : new String[] {
            "2024-05-01", "2024-09-01", "2025-01-01", "2025-05-01", "2025-09-01", "2026-01-01", "2026-05-01"
        }) {
            rare.held(day, "ana ben chi", "");
        }

        assertThat(Window.of(rare.community(), PlayCop.AS_OF).first()).isEqualTo(day("2024-09-01"));
        assertThat(Window.of(rare.community(), day("2026-12-31")).first()).isEqualTo(day("2025-01-01"));
        assertThat(counts("R2", rare, PlayCop.AS_OF)).isEqualTo("18 of 30");
    }

    @Test
    void anActionThatWasDoneOnTheDayWasStillOpenAtThatMeeting() {
        Records records = PlayCop.records()
                .action("a2", "ben", "2026-01-15", "2026-02-19", "done 2026-02-18")
                .written("2026-02-19", "2026-02-25", true);

        assertThat(counts("A3", PlayCop.records(), PlayCop.AS_OF)).isEqualTo("4 of 5");
        assertThat(counts("A3", records, PlayCop.AS_OF)).isEqualTo("3 of 4");
    }

    private static String counts(String id, Records records, LocalDate asOf) {
        return Reports.counts(HealthReport.of(records.community(), asOf), id);
    }
}
