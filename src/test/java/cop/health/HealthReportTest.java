package cop.health;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Settings.Health;
import cop.model.Settings.Threshold;
import cop.model.Thing;
import cop.render.Format;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class HealthReportTest {

    private static final Records PLAY = PlayCop.records();

    @Test
    void strengthsAndConcernsComeOneFromEachDimensionTheGravestFirst() {
        HealthReport report = Reports.of(PLAY);

        assertThat(report.strengths()).extracting(f -> f.card().id()).containsExactly("K2", "E2", "F3");
        assertThat(report.concerns()).extracting(f -> f.card().id()).containsExactly("A4", "M2", "R2");
    }

    @Test
    void theHeadlineSaysItInThirtyFiveWords() {
        assertThat(Headline.text(Reports.of(PLAY)))
                .startsWith(
                        "Looks like a community coalescing, moving toward maturing. Going well: new knowledge products, many voices, roles shared around. Worth"
                                + " attention: actions resting on one or two people, perspectives missing from the room,"
                                + " attendance slipping.");
    }

    @Test
    void aYoungCommunityHearsThatItIsTooEarlyAndSeesNoFigureAboutMeetings() {
        HealthReport report = Reports.of(new Records()
                .purpose("We read.", "2026-07-16")
                .regular("ana ben", "2026-01-01")
                .held("2026-07-16", "ana", ""));

        assertThat(report.strengths()).extracting(f -> f.card().id()).containsExactly("P1");
        assertThat(report.findings())
                .filteredOn(f -> f.card().dimension().isAboutMeetings())
                .extracting(Finding::status)
                .containsOnly(Status.NOT_ENOUGH_DATA);
        assertThat(Reports.show(report, Format.TEXT))
                .contains(
                        "Too early to say, and that is normal",
                        "Every figure about meetings needs at least 2 more meetings");
    }

    @Test
    void aPeripheralMemberWhoStaysAwayChangesNothingButWhetherYesMeansYes() {
        HealthReport before = Reports.of(PLAY);
        HealthReport after = Reports.of(PlayCop.records()
                .held("2026-03-19", "ana ben eli gus hana", "chi")
                .answers("2026-03-19", "ana ben dee eli fay gus hana", "chi")
                .roles("2026-03-19", "ana", "ana"));

        assertThat(Reports.counts(after, "R5")).isEqualTo("29 of 33");
        for (String id : List.of("R2", "R3", "R4")) {
            assertThat(Reports.counts(after, id)).isEqualTo(Reports.counts(before, id));
        }
    }

    @Test
    void aMemberWhoChoosesThePeripheryIsNoLongerExpected() {
        HealthReport report = Reports.of(PlayCop.records().peripheral("dee", "2025-11-10"));

        assertThat(Reports.counts(report, "R2")).isEqualTo("27 of 32");
    }

    @Test
    void withoutApologiesFewerAreHeardFromAndAsManyAttend() {
        Records silent = PlayCop.records();
        silent.community().registers().forEach((day, register) -> {
            List<String> came = register.attendance().orElseThrow().entrySet().stream()
                    .filter(entry -> entry.getValue().counts())
                    .map(Map.Entry::getKey)
                    .toList();
            silent.held(day, String.join(" ", came), "").answers(day, String.join(" ", came), "");
        });
        HealthReport report = Reports.of(silent);

        assertThat(Reports.counts(report, "R4")).isEqualTo("28 of 38");
        assertThat(Reports.counts(report, "R2")).isEqualTo("28 of 38");
    }

    @Test
    void everyConcernHasAGuidePointerAndTheCompanionThatGuardsIt() {
        Records poor = PlayCop.records();
        for (String day : List.of("2026-01-15", "2026-02-19", "2026-03-19", "2026-04-16", "2026-05-21")) {
            poor.held(day, "ana", "").answers(day, "ana ben chi dee", "").roles(day, "ana", "ana");
        }
        for (int i = 1; i <= 8; i++) {
            poor.action("a" + i, "ana", "2026-01-15", "2026-02-19", "");
        }
        HealthReport report = Reports.of(poor);

        assertThat(report.findings())
                .filteredOn(f -> f.status() == Status.ACT || f.status() == Status.WATCH)
                .extracting(f -> f.card().id())
                .contains("R2", "R4", "R5", "A1");
        assertThat(report.findings())
                .filteredOn(f -> List.of("R2", "R5", "A1").contains(f.card().id()))
                .allSatisfy(f ->
                        assertThat(f.figure().orElseThrow().tally().companion()).isPresent());
        assertThat(report.findings())
                .allSatisfy(f -> assertThat(f.card().advice().guide()).isNotBlank());
    }

    @Test
    void aFirstDoubtIsLeftOneMoreMeeting() {
        Records records = new Records()
                .purpose("We read.", "2026-07-02")
                .every("Thursday", "2026-07-02")
                .regular("ana ben chi dee eli", "2026-01-01");
        for (String day : List.of("2026-07-02", "2026-07-09", "2026-07-16", "2026-07-23")) {
            records.held(day, "ana ben chi", "dee").written(day, day, true);
        }
        records.held("2026-07-09", "ana ben", "").held("2026-07-23", "ana ben", "dee");
        HealthReport report = Reports.of(records);

        assertThat(Reports.finding(report, "R4").status()).isEqualTo(Status.WATCH);
        assertThat(report.concerns()).extracting(f -> f.card().id()).contains("R4");
        assertThat(Reports.show(report, Format.TEXT)).contains("Try: leave it one more meeting.");
    }

    @Test
    void nobodyIsNamedInAnyFormat() {
        HealthReport report = Reports.of(PLAY);

        for (Format format : Format.values()) {
            assertThat(Reports.show(report, format)).doesNotContainPattern("\\b(ana|ben|chi|dee|eli|fay|gus|hana)\\b");
        }
    }

    @Test
    void everyPercentageStandsBesideItsCounts() {
        assertThat(Reports.show(Reports.of(PLAY), Format.CSV).lines())
                .anySatisfy(line -> assertThat(line).startsWith("Rhythm,R2,Attendance,28 of 38,0.7368"));
        assertThat(Reports.show(Reports.of(PLAY), Format.TEXT).lines())
                .filteredOn(line -> line.contains(" % "))
                .allSatisfy(line -> assertThat(line).containsPattern("\\d+ of \\d+|members took \\d+"));
    }

    @Test
    void neitherTheOrderOfFilesNorTheClockAndLanguageOfTheMachineChangeAnything() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            for (Format format : Format.values()) {
                String there = Reports.show(Reports.of(PlayCop.shuffled()), format);
                TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(Reports.show(Reports.of(PLAY), format)).isEqualTo(there);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void whereMembersDoNotCommitNobodyIsExpected() {
        HealthReport report = Reports.of(PlayCop.records().open());

        assertThat(report.findings())
                .filteredOn(f -> f.status() == Status.NOT_APPLICABLE)
                .extracting(f -> f.card().id())
                .contains("R2", "R4");
        assertThat(Reports.counts(report, "R5")).isEqualTo("30 of 33");
    }

    @Test
    void theCommunityMayChooseItsOwnThresholdsAndLeaveOutWhatDoesNotFit() {
        Health choices = new Health(
                Optional.empty(),
                Map.of("R2", new Threshold(Optional.of(0.9), Optional.of(0.8))),
                List.of("F2"),
                Map.of("F2", "we are three"));
        HealthReport report = Reports.of(PlayCop.records().health(choices));

        assertThat(Reports.finding(report, "R2").status()).isEqualTo(Status.ACT);
        assertThat(Reports.finding(report, "R2").band().overridden()).isTrue();
        assertThat(Reports.finding(report, "F2").says()).isEqualTo("left out by this community: we are three");
        assertThat(Reports.show(report, Format.MARKDOWN)).contains("this community chose itself for Attendance");
    }

    @Test
    void whereLittleIsKnownNothingIsMadeAStrengthOrAConcern() {
        Records forgetful = PlayCop.records().without(Thing.Kind.MESSAGES);
        for (String day : List.of("2026-07-02", "2026-07-09", "2026-07-23")) {
            forgetful.held(day, "ana ben chi", "").written(day, day, true);
        }
        HealthReport report = Reports.of(forgetful);

        assertThat(report.quality().confidence()).containsEntry(Dimension.ROLES, Confidence.THIN);
        assertThat(report.strengths()).extracting(f -> f.card().dimension()).doesNotContain(Dimension.ROLES);
        assertThat(report.concerns()).extracting(f -> f.card().dimension()).doesNotContain(Dimension.ROLES);
    }

    @Test
    void aRangeFromActToHealthyCannotTell() {
        Finding finding = Reports.finding(
                Reports.of(new Records()
                        .regular("ana ben chi dee eli", "2026-01-01")
                        .held("2026-05-01", "ana ben chi", "")
                        .held("2026-06-01", "ana ben chi", "")
                        .held("2026-07-01", "ana ben chi", "")),
                "R3");

        assertThat(finding.status()).isEqualTo(Status.UNCLEAR);
        assertThat(finding.figure().orElseThrow().firmness()).isEmpty();
    }
}
