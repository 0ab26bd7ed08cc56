package cop.health;

import static cop.health.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Goal;
import cop.model.Life.Lifespan;
import cop.model.Pulse;
import cop.model.Pulse.Count;
import cop.model.Pulse.Signals;
import cop.model.Pulse.Subscale;
import cop.model.Ratings;
import cop.model.Register;
import cop.render.Format;
import cop.render.Page;
import cop.store.CommunityReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two communities that the guide tells about (section 7) are not blamed for being what they are. */
class AcceptanceTest {

    private static final HealthReport LARGE = report("national-ecd", day("2026-04-09"));
    private static final HealthReport SMALL = report("preservice-teachers", day("2026-03-20"));

    @Test
    void aLargeOpenCommunityWithACoreOfTwelveIsNotAskedForAttendance() {
        List<Integer> came = new Headcount()
                .count(LARGE.window()).parts().stream().map(Part::yes).toList();

        assertThat(LARGE.window().community().members()).hasSize(120);
        assertThat(came).allMatch(people -> people >= 38 && people <= 61);
        assertThat(Core.of(LARGE.window())).hasSize(12);
        assertThat(Reports.finding(LARGE, "R2").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Reports.finding(LARGE, "R3").status()).isEqualTo(Status.HEALTHY);
        assertThat(Reports.finding(LARGE, "R4").status()).isEqualTo(Status.NOT_APPLICABLE);
        nothingCallsForAction(LARGE);
    }

    @Test
    void aSmallCommunityWithOneFacilitatorAndAnEndInSightIsSteady() {
        assertThat(SMALL.window().community().members()).hasSize(9);
        assertThat(SMALL.window().community().charter().life().lifespan()).hasValue(Lifespan.MILESTONE);
        assertThat(SMALL.window().community().charter().aims().goals().values())
                .hasSize(4)
                .extracting(Goal::reached)
                .allMatch(reached -> reached.isPresent());
        assertThat(Reports.finding(SMALL, "R2").status()).isEqualTo(Status.HEALTHY);
        nothingCallsForAction(SMALL);
    }

    @Test
    void aSmallCommunityThatReachedWhatItSetOutToIsAskedWhetherToCelebrate() {
        assertThat(SMALL.season().suggestion()).isEqualTo(Season.Suggestion.RETIRE);
        assertThat(Reports.show(SMALL, Format.TEXT)).contains("A question for the members: celebrate and close");
        assertThat(Reports.finding(SMALL, "F3").status()).isNotEqualTo(Status.ACT);
        assertThat(LARGE.season().suggestion()).isNotEqualTo(Season.Suggestion.RETIRE);
    }

    @Test
    void afterTwoMeetingsNothingThatComesFromMeetingsIsJudgedAndTheStageIsTheFirst() {
        HealthReport report = HealthReport.of(PlayCop.records().community(), day("2026-03-01"));

        assertThat(report.findings())
                .filteredOn(finding -> finding.card().dimension().isAboutMeetings())
                .extracting(Finding::status)
                .containsOnly(Status.NOT_ENOUGH_DATA);
        assertThat(report.life().label()).isEqualTo("potential");
        assertThat(report.findings())
                .allSatisfy(finding ->
                        assertThat(finding.missing()).extracting(Missing::what).doesNotHaveDuplicates());
    }

    @Test
    void ofFourAnswersNothingIsSaidAnywhereNotEvenHowMany() {
        HealthReport report = Reports.of(PlayCop.records().put(fourAnswers()));

        for (String id : List.of("P3", "E1", "T1", "T2", "T3", "T5", "S4", "S5")) {
            assertThat(Reports.finding(report, id).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
            for (Format format : List.of(Format.TEXT, Format.JSON)) {
                String shown =
                        format.render(Explanation.of(report, id, Audience.FACILITATOR, Reports.FILES), Page.plain(80));
                assertThat(shown)
                        .doesNotContain(
                                "\"have\"", "\"value\"", "\"numerator\"", "\"denominator\"", "4 of", "In numbers");
            }
        }
        assertThat(report.quality().pulse()).isEmpty();
    }

    private static Pulse fourAnswers() {
        Ratings four = new Ratings(List.of(0, 0, 1, 2, 1));
        Subscale scale = new Subscale(4, new BigDecimal("3.5"), Optional.of(new BigDecimal("0.5")));
        return new Pulse(
                "2026-h1",
                Optional.empty(),
                Optional.of(day("2026-07-10")),
                Optional.of(8),
                Optional.of(4),
                Map.of("h11", four, "h12", four),
                Map.of("purpose", scale, "safety", scale, "giving-receiving", scale, "share-say", scale),
                new Signals(Map.of(), Map.of(), Optional.of(new Count(Optional.of(3)))));
    }

    /** It waits for the next block: what is published never differs by fewer than five answers. */
    @Test
    void oneMoreFormChangesNothingThatIsPublished() {
        Records more = PlayCop.records();
        Register last = more.community().register("2026-06-18");
        more.put(new Register(last.meeting(), last.rsvp(), last.attendance(), last.guests(), Optional.of(4)));

        for (String id : List.of("T4", "S3")) {
            assertThat(Reports.counts(Reports.of(more), id))
                    .isEqualTo(Reports.counts(Reports.of(PlayCop.records()), id));
        }
    }

    @Test
    void whoeverIsAtTheEdgeByChoiceChangesNothingButWhatCountsChairs() {
        Records away = PlayCop.records().held("2026-03-19", "ana ben eli gus hana", "chi");
        HealthReport before = Reports.of(PlayCop.records());
        HealthReport after = Reports.of(away);

        assertThat(detail(before, "M3", "attendances")).isEqualTo(30);
        assertThat(detail(after, "M3", "attendances")).isEqualTo(29);
        assertThat(detail(after, "B4", "seats")).isEqualTo(30);
        assertThat(Reports.counts(after, "R5")).isEqualTo("29 of 33");
        for (String id : List.of("R2", "R3", "R4")) {
            assertThat(Reports.counts(after, id)).isEqualTo(Reports.counts(before, id));
        }
    }

    private static Object detail(HealthReport report, String id, String key) {
        return Reports.finding(report, id)
                .figure()
                .orElseThrow()
                .tally()
                .detail()
                .getOrDefault(key, "");
    }

    @Test
    void whateverAsksForAttentionHasAGuidePointerAndWhatGuardsIt() {
        for (HealthReport report : List.of(LARGE, SMALL, Reports.of(PlayCop.records()))) {
            assertThat(report.findings())
                    .filteredOn(finding -> finding.status() == Status.ACT || finding.status() == Status.WATCH)
                    .allSatisfy(finding -> {
                        assertThat(finding.card().advice().guide()).startsWith("section ");
                        if (!Companions.of(finding.card().id()).isEmpty()) {
                            assertThat(report.companion(finding)).isPresent();
                        }
                    });
        }
    }

    /** Neither about rhythm nor about roles, whatever else there is to talk about. */
    private static void nothingCallsForAction(HealthReport report) {
        assertThat(report.findings())
                .filteredOn(f ->
                        f.card().dimension() == Dimension.RHYTHM || f.card().dimension() == Dimension.ROLES)
                .extracting(Finding::status)
                .doesNotContain(Status.ACT);
    }

    private static HealthReport report(String example, LocalDate asOf) {
        return HealthReport.of(
                CommunityReader.read(Path.of("examples", example)).snapshot().community(), asOf);
    }
}
