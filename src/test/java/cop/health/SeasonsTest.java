package cop.health;

import static cop.health.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.health.Season.Suggestion;
import cop.model.Charter;
import cop.model.Life;
import cop.model.Life.Stage;
import cop.model.Purpose;
import cop.model.Thing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which stage and season records look like, and what would change that. */
class SeasonsTest {

    @Test
    void oneGoodMeetingWouldTakeTheSuggestionAway() {
        HealthReport report = Reports.of(PlayCop.records());

        assertThat(report.season().otherwise())
                .isEqualTo(
                        "We would drop this if the next meeting brings 5 of the 7 regular members and the others send"
                                + " word.");
        assertThat(after(report, "5 of 7 come, the others send word")).isNotEqualTo(Suggestion.INVIGORATE);
        assertThat(after(report, "4 of 7 come, the others send word")).isEqualTo(Suggestion.INVIGORATE);
    }

    @Test
    void aPurposeThatNobodyHasLookedAtForLongComesBeforeNewLife() {
        HealthReport report = Reports.of(PlayCop.records().purpose("We play.", "2024-11-01"));

        assertThat(report.season().suggestion()).isEqualTo(Suggestion.REFOCUS);
        assertThat(report.season().triggers()).containsExactly("P1");
    }

    @Test
    void aCommunityThatFulfilledItsPurposeIsAskedOnlyWhereAnEndWasInSight() {
        Records fulfilled = PlayCop.records()
                .charter(c -> c.withAims(
                        c.aims().withPurpose(new Purpose(Optional.of("We play."), List.of(day("2026-01-15")), true))));

        assertThat(Reports.of(fulfilled).season().suggestion()).isNotEqualTo(Suggestion.RETIRE);
        assertThat(Reports.of(fulfilled.charter(SeasonsTest::untilAMilestone))
                        .season()
                        .suggestion())
                .isEqualTo(Suggestion.RETIRE);
    }

    private static Charter untilAMilestone(Charter charter) {
        Life life = charter.life();
        return charter.withLife(new Life(
                life.started(),
                life.stage(),
                Optional.of(Life.Lifespan.MILESTONE),
                life.endCriteria(),
                life.reviewEvery()));
    }

    /** Two reports three months apart, never one: a slump is no end. */
    @Test
    void whoeverLiesDormantIsAskedOnlyTheSecondTime() {
        Records dormant = new Records()
                .started("2025-09-18")
                .purpose("We read.", "2026-01-15")
                .every("third Thursday", "2025-09-18")
                .regular("ana ben chi dee eli", "2025-09-01")
                .held("2025-09-18", "ana ben chi", "")
                .held("2025-10-16", "ana ben", "")
                .held("2025-11-20", "ana", "");
        PastReport before = new PastReport(
                day("2026-04-01"),
                Map.of("R1", Map.of("id", "R1", "status", "act"), "S2", Map.of("id", "S2", "value", 1)),
                List.of());
        PastReport lately = new PastReport(day("2026-07-01"), before.indicators(), List.of());

        assertThat(season(dormant, Optional.empty())).isNotEqualTo(Suggestion.RETIRE);
        assertThat(season(dormant, Optional.of(lately))).isNotEqualTo(Suggestion.RETIRE);
        assertThat(season(dormant, Optional.of(before))).isEqualTo(Suggestion.RETIRE);
    }

    @Test
    void whatTheMembersSayOfTheirStageComesFirst() {
        Records records = PlayCop.records().charter(c -> {
            Life life = c.life();
            return c.withLife(new Life(
                    life.started(),
                    Optional.of(Stage.STEWARDSHIP),
                    life.lifespan(),
                    life.endCriteria(),
                    life.reviewEvery()));
        });

        assertThat(SeasonView.points(Reports.of(records))).startsWith("You say that your stage is stewardship.");
        assertThat(Reports.of(records).life().hasReached(Stage.MATURING)).isTrue();
    }

    @Test
    void noProductIsNoWorryBeforeACommunityIsMaturing() {
        Records none = PlayCop.records().without(Thing.Kind.KNOWLEDGE);

        assertThat(Reports.finding(Reports.of(none), "K2").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    private static Suggestion season(Records records, Optional<PastReport> last) {
        return HealthReport.of(records.community(), PlayCop.AS_OF, last)
                .season()
                .suggestion();
    }

    private static Suggestion after(HealthReport report, String meeting) {
        return Simulation.of(report, List.of(Supposed.read(meeting))).season().suggestion();
    }
}
