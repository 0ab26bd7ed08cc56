package cop.model;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {

    private final Due due = new Due(
            Given.community(Given.charter(), Given.held("2026-03-19"), Given.planned("2026-04-16")), day("2026-03-19"));

    @ParameterizedTest
    @CsvSource({
        "2026-04-16, 2026-04-16",
        "16 April, 2026-04-16",
        "16th apr, 2026-04-16",
        "April 16, 2026-04-16",
        "16 April 2027, 2027-04-16",
        "2 weeks, 2026-04-02",
        "14 days, 2026-04-02",
        "a month, 2026-04-19",
        "tomorrow, 2026-03-20",
        "next meeting, 2026-04-16",
        "the next meeting, 2026-04-16"
    })
    void aDayIsReadAsPeopleSayIt(String text, String expected) {
        assertThat(due.read(text)).contains(day(expected));
    }

    @Test
    void aDayOfTheYearThatIsOverMeansTheNextYear() {
        assertThat(due.read("18 March")).contains(day("2027-03-18"));
        assertThat(due.read("19 March")).contains(day("2026-03-19"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday",
                "4/5",
                "2026-02-30",
                "31 June",
                "soon",
                "",
                "16 ma",
                "16 April draft",
                "the 16th",
                "May"
            })
    void whatNamesNoSingleDayIsNotRead(String text) {
        assertThat(due.read(text)).isEmpty();
    }

    @Test
    void aDayThatIsNotUnderstoodSaysHowToWriteIt() {
        assertThatThrownBy(() -> due.require("Friday"))
                .hasMessage("\"Friday\" is not a day.")
                .extracting("next")
                .isEqualTo("Write it like 2026-04-16, 16 April, 2 weeks or next meeting.");
    }

    @Test
    void theNextMeetingIsInRhythmWhereNoneIsPlanned() {
        Due unplanned = new Due(Given.community(Given.charter(), Given.held("2026-03-19")), day("2026-03-19"));
        assertThat(unplanned.read("next meeting")).contains(day("2026-04-16"));
    }

    @Test
    void withoutRhythmTheNextMeetingHasToBePlanned() {
        Due none = new Due(Given.community(Charter.named("Early Reading")), day("2026-03-19"));
        assertThat(none.read("next meeting")).isEmpty();
        assertThatThrownBy(() -> none.require("next meeting")).hasMessage("No next meeting is planned yet.");
    }
}
