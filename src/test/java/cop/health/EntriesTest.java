package cop.health;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Register;
import cop.render.Format;
import cop.render.JsonReader;
import cop.render.Page;
import cop.view.Answer;
import cop.view.Prose;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attendance lists that were entered late are counted, and nobody is named for it. */
class EntriesTest {

    private static final HealthReport REPORT = Reports.of(PlayCop.records());

    @Test
    void moreThanThirtyDaysAfterTheMeetingIsLate() {
        assertThat(entered(30, 31, 29, 0, 60, 10).words())
                .contains("2 of 6 attendance lists were entered more than 30 days after the meeting.");
        assertThat(entered(31, 1, 1, 1, 1, 1).words())
                .contains("1 of 6 attendance lists was entered more than 30 days after the meeting.");
    }

    @Test
    void whatWasEnteredBeforeTheMeetingIsInTime() {
        assertThat(entered(-7, -1, 0, 0, 0, 0)).isEqualTo(new Entries(new Share(0, 6), 0));
    }

    @Test
    void listsOfWhichGitCannotTellAreNeitherLateNorInTime() {
        assertThat(entered(40, 40, 3, 3, 3).words())
                .contains("2 of 5 attendance lists were entered more than 30 days after the meeting;"
                        + " of 1 more git cannot tell.");
    }

    @Test
    void aMeetingWithoutAListIsNotAskedAfter() {
        HealthReport report = Reports.of(PlayCop.records().put(Register.empty("2026-06-18")));

        assertThat(report.registered()).hasSize(5).doesNotContainKey("2026-06-18");
        assertThat(report.withEntries(Map.of()).quality().entries()).isEqualTo(new Entries(Share.NONE, 5));
    }

    @Test
    void nothingIsSaidWhereNoneIsKnownToBeLate() {
        assertThat(entered(1, 1, 1, 1, 1, 1).words()).isEmpty();
        assertThat(entered().words()).isEmpty();
        assertThat(Reports.show(REPORT.withEntries(days()), Format.JSON))
                .isEqualTo(Reports.show(REPORT, Format.JSON))
                .doesNotContain("entered");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyAudienceReadsTheSame(Audience audience) {
        HealthReport report = REPORT.withEntries(days(40, 40, 3, 3, 3));

        assertThat(Format.TEXT.render(report.answer(audience, Reports.FILES), Page.plain(80)))
                .contains("2 of 5 attendance lists");
    }

    @Test
    void whatIsKeptHasTheCountsAndIsReadAgain() {
        HealthReport report = REPORT.withEntries(days(40, 40, 3, 3, 3));
        String kept = Format.JSON.render(new Answer(report.kept(Reports.FILES), new Prose("")), Page.plain(80));
        Map<?, ?> file = JsonReader.object(kept).orElseThrow();

        assertThat(file.get("data-quality"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("entered-late", Map.of("yes", 2, "of", 5))
                .containsEntry("entered-unknown", 1);
        assertThat(PastReport.read(file).map(PastReport::asOf)).contains(PlayCop.AS_OF);
    }

    private static Entries entered(int... later) {
        return REPORT.withEntries(days(later)).quality().entries();
    }

    /** The days on which the lists were entered, so many days after their meetings, from the first on. */
    private static Map<String, LocalDate> days(int... later) {
        Map<String, LocalDate> days = new HashMap<>();
        int i = 0;
        for (Map.Entry<String, LocalDate> meeting : REPORT.registered().entrySet()) {
            if (i < later.length) {
                days.put(meeting.getKey(), meeting.getValue().plusDays(later[i++]));
            }
        }
        return days;
    }
}
