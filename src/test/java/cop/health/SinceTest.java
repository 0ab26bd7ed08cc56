package cop.health;

import static cop.health.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Action;
import cop.model.Thing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report says about the one before. */
class SinceTest {

    @Test
    void aTrendIsToldThoughTwoHalvesAloneWouldProveNothing() {
        assertThat(since(PlayCop.records(), Map.of("R2", past("R2", "healthy", 16, 19))))
                .contains(
                        "Attendance is falling now.",
                        "Attendance: 16 of 19 then, 12 of 19 since; that alone would prove no change.");
    }

    @Test
    void aDifferenceBeyondChanceIsTold() {
        assertThat(since(PlayCop.records(), Map.of("R2", past("R2", "healthy", 19, 19))))
                .contains("Attendance: 19 of 19 then, 12 of 19 since, and that is less.");
    }

    @Test
    void anotherWordIsToldWhereBothAreSure() {
        assertThat(since(PlayCop.records(), Map.of("F1", Map.of("id", "F1", "status", "act", "firmness", "count"))))
                .contains("Key roles: act then, watch now.");
        assertThat(since(PlayCop.records(), Map.of("F1", Map.of("id", "F1", "status", "act", "firmness", "tentative"))))
                .doesNotContain("Key roles: act then, watch now.");
    }

    @Test
    void meansAreComparedWithWhatWasKeptOfThem() {
        Map<String, Object> before =
                Map.of("id", "E1", "value", 4.8, "detail", Map.of("sd", 0.3, "answers", 8), "evidence", List.of());
        Map<String, Object> sameWave = Map.of(
                "id",
                "E1",
                "value",
                4.8,
                "detail",
                Map.of("sd", 0.3, "answers", 8),
                "evidence",
                List.of(Map.of("file", "pulse/2026-h1.yaml")));

        assertThat(since(PlayCop.records(), Map.of("E1", before))).contains("Fair share: 4.8 then, 3.5 now.");
        assertThat(since(PlayCop.records(), Map.of("E1", sameWave))).noneMatch(point -> point.startsWith("Fair share"));
    }

    @Test
    void whatWasPromisedBecauseOfAReportIsFollowed() {
        Records records = PlayCop.records();
        records.action("relief", "ana", "2026-04-05", "", "done 2026-05-01");
        Action relief = records.community().actions().values().stream()
                .filter(action -> action.id().equals("relief"))
                .findFirst()
                .orElseThrow();

        assertThat(since(records.put(relief.withFrom(Action.Origin.HEALTH)), Map.of()))
                .contains("What was tried: 1 of 1 actions that came of it are done.");
    }

    @Test
    void whereNothingIsSureThatIsSaid() {
        Records steady = PlayCop.records().without(Thing.Kind.REGISTER);

        assertThat(since(steady, Map.of())).startsWith("Nothing that we can be sure of has changed.");
        assertThat(Since.of(Reports.of(PlayCop.records()))).isEmpty();
    }

    /** Doing nothing is right once, and no answer for ever. */
    @Test
    void aDoubtThatComesBackIsNotLeftOneMoreMeeting() {
        Records records = new Records()
                .purpose("We read.", "2026-07-02")
                .every("Thursday", "2026-07-02")
                .regular("ana ben chi dee eli", "2026-01-01");
        for (String day : List.of("2026-07-02", "2026-07-09", "2026-07-16", "2026-07-23")) {
            records.held(day, "ana ben chi", "dee").written(day, day, true);
        }
        records.held("2026-07-09", "ana ben", "").held("2026-07-23", "ana ben", "dee");
        PastReport last =
                new PastReport(day("2026-07-10"), Map.of("R4", Map.of("id", "R4", "status", "watch")), List.of("R4"));

        assertThat(new Concerns(Reports.of(records)).points())
                .anyMatch(point -> point.contains("Try: leave it one more meeting."));
        assertThat(new Concerns(HealthReport.of(records.community(), PlayCop.AS_OF, Optional.of(last))).points())
                .noneMatch(point -> point.contains("Try: leave it one more meeting."));
    }

    @Test
    void aFileThatIsNoReportIsLeftAlone() {
        assertThat(PastReport.read(Map.of())).isEmpty();
        assertThat(PastReport.read(Map.of("as-of", "2026-02-30"))).isEmpty();
        assertThat(PastReport.read(Map.of("as-of", "2026-03-31", "indicators", "none", "concerns", 3)))
                .hasValue(new PastReport(day("2026-03-31"), Map.of(), List.of()));
    }

    private static Map<String, Object> past(String id, String status, int yes, int of) {
        return Map.of("id", id, "status", status, "firmness", "firm", "numerator", yes, "denominator", of);
    }

    private static List<String> since(Records records, Map<String, Map<?, ?>> indicators) {
        PastReport last = new PastReport(day("2026-03-31"), indicators, List.of());
        return Since.of(HealthReport.of(records.community(), PlayCop.AS_OF, Optional.of(last)));
    }
}
