package cop.health;

import static cop.health.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Charter;
import cop.model.Meeting;
import cop.model.Settings.Health;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void aCommunityWithoutAPurposeIsAskedForOneFromTheFirstDay() {
        HealthReport report = Reports.of(new Records());

        assertThat(Reports.finding(report, "P1").status()).isEqualTo(Status.ACT);
        assertThat(report.concerns()).extracting(Finding::says).contains("No purpose is written down yet.");
    }

    @Test
    void aPurposeOfWhichNobodySaysWhenItWasLookedAtIsUnknown() {
        Records planned = new Records().purpose("We read.", "2026-08-01");
        HealthReport report = Reports.of(planned);

        assertThat(Reports.finding(report, "P1").status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(report.quality().gaps())
                .extracting(Gap::what)
                .containsExactly("when you last looked at your purpose together");
    }

    @Test
    void aPurposeIsFreshForAYearAndCallsForALookAfterAYearAndAHalf() {
        assertThat(purposeOf("2025-08-01")).isEqualTo(Status.HEALTHY);
        assertThat(purposeOf("2025-07-30")).isEqualTo(Status.WATCH);
        assertThat(purposeOf("2025-02-01")).isEqualTo(Status.WATCH);
        assertThat(purposeOf("2025-01-28")).isEqualTo(Status.ACT);
        assertThat(purposeOf("2024-01-01", "2026-07-31", "2026-08-01")).isEqualTo(Status.HEALTHY);
    }

    @Test
    void whatGuestsProposeComesFromOutsideAndWhatNobodySaysIsUnknown() {
        Records records =
                PlayCop.records().agenda("2026-06-18", "check-in", "presentation Nomsa", "discussion", "open", "break");
        HealthReport report = Reports.of(records);

        assertThat(Reports.counts(report, "E5")).isEqualTo("6 of 11");
        assertThat(report.quality().gaps())
                .extracting(Gap::what)
                .containsOnlyOnce("of every item what it is and who proposed it");
    }

    @Test
    void withoutASteeringGroupNobodyIsOutsideIt() {
        Records records = PlayCop.records().charter(c -> Charter.named(c.name()).withLife(c.life()));

        assertThat(counts("E5", records, PlayCop.AS_OF))
                .isEqualTo("not enough data — needs 1 more name in the steering group");
    }

    @Test
    void timeNotYetDecidedIsNeitherTogetherNorApartAndAnEmptyAgendaIsUnknown() {
        HealthReport report = Reports.of(PlayCop.records()
                .agenda("2026-05-21", "check-in", "open", "break", "future-agenda", "check-out")
                .agenda("2026-06-18"));

        assertThat(Reports.counts(report, "F4")).isEqualTo("22 of 24");
        assertThat(report.quality().gaps()).extracting(Gap::what).contains("what was on the agenda");
    }

    @Test
    void whatWasSentAfterTheDayOfTheReportOrIsNotRecordedAtAllIsNotCounted() {
        Records records = PlayCop.records().held("2026-07-23", "ana ben", "");

        assertThat(counts("A5", records, PlayCop.AS_OF)).isEqualTo("19 of 24");
        assertThat(counts("A5", records, day("2026-06-18"))).isEqualTo("17 of 24");
        assertThat(counts("A5", records, day("2026-06-19"))).isEqualTo("18 of 24");
        assertThat(counts("A5", records.sent("2026-07-23"), PlayCop.AS_OF)).isEqualTo("19 of 28");
    }

    @Test
    void anActionOutsideTheWindowDoesNotCountForTheTimeItTakes() {
        Records records = PlayCop.records();
        for (int i = 0; i < 9; i++) {
            records.action("old" + i, "ana", "2025-07-31", "2025-08-31", "done 2025-08-01");
        }

        assertThat(counts("A2", records, PlayCop.AS_OF)).isEqualTo("34 days");
        assertThat(counts("A2", records, PlayCop.AS_OF.minusDays(1))).isEqualTo("26 days");
    }

    @Test
    void whileMoreThanHalfIsOpenTheTimeItTakesIsNotKnown() {
        Records records = PlayCop.records();
        for (int i = 1; i <= 12; i++) {
            records.action("a" + i, "ana", "2026-06-18", "2026-07-16", "");
        }
        Finding young = Finding.of(new TimeToClose(), Window.of(records.community(), PlayCop.AS_OF), Health.NONE);
        Finding old = Finding.of(new TimeToClose(), Window.of(records.community(), day("2026-11-30")), Health.NONE);

        assertThat(young.says()).isEqualTo("More than half of the actions are still open.");
        assertThat(young.status()).isEqualTo(Status.UNCLEAR);
        assertThat(old.status()).isEqualTo(Status.ACT);
    }

    @Test
    void aChoiceAboutAnIndicatorThatThereIsNotIsSaid() {
        Health choices = new Health(Optional.empty(), Map.of(), List.of("X9"), Map.of());
        HealthReport report = Reports.of(PlayCop.records().health(choices));

        assertThat(report.quality().gaps())
                .extracting(Gap::what)
                .containsExactly("which indicator “X9” under “health” means");
    }

    @Test
    void theCommunityMayOnlyAskForMoreAnswersThanFive() {
        Records fewer = PlayCop.records().health(new Health(Optional.of(3), Map.of(), List.of(), Map.of()));
        Records more = PlayCop.records().health(new Health(Optional.of(8), Map.of(), List.of(), Map.of()));

        assertThat(Window.of(fewer.community(), PlayCop.AS_OF).leastAnswers()).isEqualTo(5);
        assertThat(counts("T1", fewer, PlayCop.AS_OF)).isEqualTo("3.9 of 5");
        assertThat(counts("T1", more, PlayCop.AS_OF))
                .isEqualTo("not enough data — needs at least 8 answers to the pulse");
        assertThat(counts("S3", more, PlayCop.AS_OF)).isEqualTo("not enough data — needs 10 more published answers");
    }

    @Test
    void aPulseIsTooOldAfterNineMonths() {
        assertThat(counts("T1", PlayCop.records(), day("2027-04-10"))).isEqualTo("3.9 of 5");
        assertThat(counts("T1", PlayCop.records(), day("2027-04-11")))
                .isEqualTo("not enough data — needs 1 more pulse of the last 9 months");
    }

    @Test
    void inACommunityOfFourPeopleTalkInsteadOfFillingInForms() {
        Records four = PlayCop.records()
                .peripheral("ana", "2025-11-10")
                .peripheral("ben", "2025-11-10")
                .peripheral("chi", "2025-11-10");

        assertThat(Reports.finding(Reports.of(four), "T1").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aSupposedMeetingIsReadInWordsAndInShort() {
        assertThat(Supposed.read("6 of 7 come")).isEqualTo(new Supposed(6, 7, 0));
        assertThat(Supposed.read("5 of 7 come, 2 send word")).isEqualTo(new Supposed(5, 7, 2));
        assertThat(Supposed.read("5/7, the others send word")).isEqualTo(new Supposed(5, 7, 2));
    }

    private static Status purposeOf(String... reviews) {
        return Reports.finding(Reports.of(new Records().purpose("We read.", reviews)), "P1")
                .status();
    }

    private static String counts(String id, Records records, LocalDate asOf) {
        return Reports.counts(HealthReport.of(records.community(), asOf), id);
    }
}
