package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import cop.view.Answer;
import cop.view.Prose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

    enum Mode {
        IN_PERSON,
        ONLINE;

        @Override
        public String toString() {
            return "shown otherwise";
        }
    }

    record Meeting(String zTitle, Optional<String> theme, Mode mode, List<Mode> modes) {
        public boolean isLate() {
            return true;
        }

        public String getOther() {
            return "no component";
        }
    }

    @Test
    void recordsShowTheirComponentsAndNothingElseInTheirOrder() {
        assertThat(json(new Meeting("Tea", Optional.empty(), Mode.IN_PERSON, List.of())))
                .isEqualTo("""
                        {
                          "z-title": "Tea",
                          "mode": "in-person",
                          "modes": []
                        }
                        """);
    }

    @Test
    void whatIsThereIsShownWithoutItsOptional() {
        assertThat(json(new Meeting("Tea", Optional.of("Leaves"), Mode.ONLINE, List.of(Mode.ONLINE))))
                .contains("\"theme\": \"Leaves\"")
                .contains("\"modes\": [\n    \"online\"\n  ]");
    }

    record Times(
            LocalDate day, LocalTime start, OffsetDateTime at, Period day1, Period months, Period mixed, Period none) {}

    @Test
    void timesAreWrittenAsInTheDataFolder() {
        Times times = new Times(
                LocalDate.of(2026, 3, 19),
                LocalTime.of(14, 0),
                OffsetDateTime.parse("2026-03-10T18:02:00+02:00"),
                Period.ofDays(1),
                Period.ofMonths(12),
                Period.of(1, 2, 28),
                Period.ZERO);

        assertThat(json(times)).isEqualTo("""
                        {
                          "day": "2026-03-19",
                          "start": "14:00",
                          "at": "2026-03-10T18:02:00+02:00",
                          "day1": "1 day",
                          "months": "12 months",
                          "mixed": "1 year 2 months 28 days",
                          "none": "0 days"
                        }
                        """);
    }

    record Figures(BigDecimal exact, BigDecimal large, double third, double small, OptionalDouble none) {}

    @Test
    void numbersAreExact() {
        assertThat(json(new Figures(
                        new BigDecimal("6000.00"), new BigDecimal("1E+3"), 2.0 / 3, 2e-3, OptionalDouble.empty())))
                .contains("\"exact\": 6000.00,")
                .contains("\"large\": 1000,")
                .contains("\"third\": 0.6666666666666666,")
                .contains("\"small\": 0.002\n")
                .doesNotContain("none");
    }

    @Test
    void theOrderOfAMapDoesNotMatter() {
        Map<Object, Integer> map = new LinkedHashMap<>();
        map.put("zulu", 1);
        map.put("ana", 2);

        assertThat(json(map)).isEqualTo("{\n  \"ana\": 2,\n  \"zulu\": 1\n}\n");
        assertThat(json(Map.of(Mode.IN_PERSON, Map.of(LocalDate.of(2026, 3, 19), true))))
                .isEqualTo("{\n  \"in-person\": {\n    \"2026-03-19\": true\n  }\n}\n");
    }

    @Test
    void lettersAreKeptAndControlCharactersSpelledOut() {
        assertThat(json(List.of("Zoë 王", "a\u001Bb\u009Bc\u202Ed\ne")))
                .isEqualTo("[\n  \"Zoë 王\",\n  \"a\\u001Bb\\u009bc\\u202ed\\ne\"\n]\n");
    }

    private static String json(Object data) {
        return Format.JSON.render(new Answer(data, new Prose("")), Page.plain(80));
    }
}
