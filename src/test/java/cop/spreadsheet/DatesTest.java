package cop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "ISO, 2026-03-04, 2026-03-04",
        "ISO, 2026/3/4, 2026-03-04",
        "ISO, 2026-03-04 00:00:00, 2026-03-04",
        "DAY_FIRST, 04/03/2026, 2026-03-04",
        "DAY_FIRST, 4.3.2026, 2026-03-04",
        "DAY_FIRST, 2026-03-04, 2026-03-04",
        "MONTH_FIRST, 03/04/2026, 2026-03-04"
    })
    void aDayIsReadInTheOrderThatWasSaid(Dates dates, String text, String day) {
        assertThat(dates.read(text).map(Object::toString)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO, 04/03/2026, could be two days",
        "ISO, 19/03/2026, could be two days",
        "ISO, 2026-02-29, is no day of the calendar",
        "DAY_FIRST, 03/19/2026, is no day of the calendar",
        "DAY_FIRST, 19/03/26, has no year of four digits",
        "DAY_FIRST, 46100, is not a day",
        "ISO, next week, is not a day",
        "ISO, ٢٠٢٦-٠٣-٠٤, is not a day"
    })
    void aTextThatIsNoDayOrCouldBeTwoIsNeverGuessed(Dates dates, String text, String complaint) {
        assertThat(dates.read(text)).isEmpty();
        assertThat(dates.complaint(text)).startsWith(complaint);
    }
}
