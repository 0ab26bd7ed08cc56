package cop.health;

import static cop.health.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Goal;
import cop.model.Life.Lifespan;
import cop.store.CommunityReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
