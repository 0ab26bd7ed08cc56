package cop.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cop.render.Format;
import cop.store.CommunityReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The worked example of the health model, computed by hand and independently of this code. */
class OracleTest {

    private static final Offset<Double> TOLERANCE = within(5e-5);

    private static final HealthReport REPORT = HealthReport.of(
            CommunityReader.read(Path.of("examples/play-cop")).snapshot().community(), PlayCop.AS_OF);
    private static final JsonNode EXPECTED = expected();

    static Stream<String> ids() {
        return Indicators.ALL.stream().map(indicator -> indicator.card().id());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFieldOfTheWorkedExampleComesOut(String id) {
        Finding finding = Reports.finding(REPORT, id);
        Figure figure = finding.figure().orElseThrow();
        JsonNode expected = EXPECTED.required(id);

        assertThat(expected.properties()).isNotEmpty().allSatisfy(field -> {
            JsonNode value = field.getValue();
            switch (field.getKey()) {
                case "num" -> assertThat(figure.tally().yes()).isEqualTo(value.intValue());
                case "den" -> assertThat(figure.tally().of()).isEqualTo(value.intValue());
                case "value" -> assertThat(figure.value()).isCloseTo(value.doubleValue(), TOLERANCE);
                case "lo" -> assertThat(figure.range().orElseThrow().lo()).isCloseTo(value.doubleValue(), TOLERANCE);
                case "hi" -> assertThat(figure.range().orElseThrow().hi()).isCloseTo(value.doubleValue(), TOLERANCE);
                case "phi" ->
                    assertThat(Certainty.pooled(figure.tally()).phi()).isCloseTo(value.doubleValue(), TOLERANCE);
                case "status" -> assertThat(word(finding.status())).isEqualTo(value.stringValue());
                case "firm" -> assertThat(word(figure.firmness().orElseThrow())).isEqualTo(value.stringValue());
                case "trend" ->
                    assertThat(figure.movement().orElseThrow().word().words()).isEqualTo(value.stringValue());
                case "on_time" -> assertThat(figure.tally().detail()).containsEntry("on-time", value.intValue());
                case "days" -> assertThat(figure.tally().detail()).containsEntry("days", value.intValue());
                case "dropped" -> assertThat(figure.tally().detail()).containsEntry("dropped", value.intValue());
                default -> throw new AssertionError("nothing checks " + field.getKey());
            }
        });
    }

    @Test
    void theTrendsAreThoseOfTheWorkedExample() {
        Movement attendance = movement("R2");
        Movement heardFrom = movement("R4");

        assertThat(attendance.trend().orElseThrow().s()).isEqualTo(-14);
        assertThat(attendance.trend().orElseThrow().p()).isCloseTo(4.0 / 720, TOLERANCE);
        assertThat(attendance.trend().orElseThrow().slope()).isCloseTo(-0.0833, TOLERANCE);
        assertThat(attendance.spark()).isEqualTo("█▇▆▆▆▅");
        assertThat(heardFrom.trend().orElseThrow().s()).isEqualTo(-12);
        assertThat(heardFrom.trend().orElseThrow().p()).isCloseTo(20.0 / 720, TOLERANCE);
        assertThat(heardFrom.spark()).isEqualTo("██▇▇▆▆");
        assertThat(attendance.guard()).hasValue("holds-without-launch");
    }

    /** S2 counts them, and is not in the report yet. */
    @Test
    void theCoreIsThatOfTheWorkedExample() {
        assertThat(Core.of(REPORT.window())).containsExactly("ana", "ben", "chi", "gus");
        assertThat(EXPECTED.required("S2").required("value").intValue()).isEqualTo(4);
    }

    @Test
    void theHeadcountOnlySettlesAfterTheLaunch() {
        Tally tally = new Headcount().count(REPORT.window());
        Movement headcount = Movement.of(tally.parts(), true);

        assertThat(tally.parts()).extracting(Part::yes).containsExactly(6, 5, 5, 4, 4, 4);
        assertThat(headcount.trend().orElseThrow().s()).isEqualTo(-11);
        assertThat(headcount.trend().orElseThrow().p()).isCloseTo(24.0 / 720, TOLERANCE);
        assertThat(headcount.word().words()).isEqualTo("settling after launch");
    }

    @Test
    void theRecordsAreAsCompleteAsInTheWorkedExample() {
        DataQuality quality = REPORT.quality();

        assertThat(quality.registers()).isEqualTo(new Share(6, 6));
        assertThat(quality.answers()).isEqualTo(new Share(35, 38));
        assertThat(quality.actions()).isEqualTo(new Share(12, 12));
        assertThat(quality.gaps()).isEmpty();
    }

    @Test
    void theRecordsThatOtherTestsChangeAreThoseOfTheFolder() {
        HealthReport records = Reports.of(PlayCop.records());

        assertThat(Reports.show(records, Format.TEXT)).isEqualTo(Reports.show(REPORT, Format.TEXT));
    }

    private static Movement movement(String id) {
        return Reports.finding(REPORT, id).figure().flatMap(Figure::movement).orElseThrow();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode expected() {
        InputStream file = OracleTest.class.getResourceAsStream("/health/expected.yaml");
        return new YAMLMapper().readTree(Objects.requireNonNull(file)).required("oracle");
    }
}
