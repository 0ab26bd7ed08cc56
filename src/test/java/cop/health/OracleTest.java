package cop.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.List;
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

    private static final HealthReport REPORT = Reports.of(PlayCop.records());
    private static final JsonNode ROOT = expected();
    private static final JsonNode EXPECTED = ROOT.required("oracle");

    static Stream<String> ids() {
        return EXPECTED.propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFieldOfTheWorkedExampleComesOut(String id) {
        Finding finding = Reports.finding(REPORT, id);
        JsonNode expected = EXPECTED.required(id);

        assertThat(expected.properties())
                .isNotEmpty()
                .allSatisfy(field -> check(finding, field.getKey(), field.getValue()));
    }

    private static void check(Finding finding, String field, JsonNode value) {
        switch (field) {
            case "num" -> assertThat(tally(finding).yes()).isEqualTo(value.intValue());
            case "den" -> assertThat(tally(finding).of()).isEqualTo(value.intValue());
            case "value" -> close(figure(finding).value(), value);
            case "lo" -> close(figure(finding).range().orElseThrow().lo(), value);
            case "hi" -> close(figure(finding).range().orElseThrow().hi(), value);
            case "sd" -> close(tally(finding).sample().orElseThrow().sd(), value);
            case "phi" -> close(Certainty.pooled(tally(finding)).phi(), value);
            case "status" -> assertThat(word(finding.status())).isEqualTo(value.stringValue());
            case "firm" ->
                assertThat(word(figure(finding).firmness().orElseThrow())).isEqualTo(value.stringValue());
            case "trend" ->
                assertThat(figure(finding).movement().orElseThrow().word().words())
                        .isEqualTo(value.stringValue());
            case "withheld" -> assertThat(finding.isWithheld()).isEqualTo(value.booleanValue());
            case "have" -> assertThat(finding.missing().get(0).have()).hasValue(value.intValue());
            case "need" ->
                assertThat(finding.missing()).extracting(Missing::needs).containsExactly(value.intValue());
            default -> detail(finding, field.replace('_', '-'), value);
        }
    }

    private static void detail(Finding finding, String field, JsonNode value) {
        assertThat(tally(finding).detail().get(field))
                .as(field)
                .isInstanceOfSatisfying(Number.class, number -> close(number.doubleValue(), value));
    }

    private static void close(double actual, JsonNode expected) {
        assertThat(actual).isCloseTo(expected.doubleValue(), TOLERANCE);
    }

    private static Figure figure(Finding finding) {
        return finding.figure().orElseThrow();
    }

    private static Tally tally(Finding finding) {
        return figure(finding).tally();
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

    @Test
    void theCoreIsThatOfTheWorkedExample() {
        assertThat(Core.of(REPORT.window())).containsExactly("ana", "ben", "chi", "gus");
    }

    @Test
    void theTallyIsThatOfTheWorkedExample() {
        JsonNode tally = ROOT.required("tally");

        assertThat(REPORT.tally())
                .hasSize(tally.size())
                .allSatisfy((status, count) ->
                        assertThat(tally.required(word(status)).intValue()).isEqualTo(count));
    }

    @Test
    void theStrengthsAndConcernsAreThoseOfTheWorkedExample() {
        assertThat(ids(REPORT.strengths())).isEqualTo(words(ROOT.required("strengths")));
        assertThat(ids(REPORT.concerns())).isEqualTo(words(ROOT.required("concerns")));
    }

    @Test
    void theStageIsThatOfTheWorkedExample() {
        JsonNode stage = ROOT.required("stage");
        LifeCycle life = LifeCycle.of(REPORT.window());

        assertThat(life.label()).isEqualTo(stage.required("label").stringValue());
        assertThat(word(life.confidence()))
                .isEqualTo(stage.required("confidence").stringValue());
        assertThat(life.scores())
                .hasSize(stage.required("scores").size())
                .allSatisfy(
                        (its, score) -> close(score, stage.required("scores").required(word(its))));
    }

    @Test
    void theSeasonIsThatOfTheWorkedExample() {
        JsonNode expected = ROOT.required("season");
        Season season = REPORT.season();

        assertThat(word(season.suggestion()))
                .isEqualTo(expected.required("suggestion").stringValue());
        assertThat(season.isLight())
                .isEqualTo(expected.required("touch").stringValue().equals("light"));
        assertThat(word(season.confidence()))
                .isEqualTo(expected.required("confidence").stringValue());
        assertThat(season.triggers()).isEqualTo(words(expected.required("triggers")));
        assertThat(season.notes()).isEqualTo(words(expected.required("notes")));
    }

    @Test
    void theRecordsAreAsCompleteAsInTheOracle() {
        JsonNode expected = ROOT.required("data_quality");
        DataQuality quality = REPORT.quality();

        assertThat(quality.answers()).isEqualTo(share(expected.required("rsvp")));
        assertThat(quality.forms()).isEqualTo(share(expected.required("forms")));
        assertThat(quality.evaluated()).isEqualTo(share(expected.required("evaluated")));
        assertThat(quality.pulse().orElseThrow().answers()).isEqualTo(share(expected.required("pulse")));
        assertThat(quality.pulse().orElseThrow().days()).isEqualTo(21);
    }

    private static Share share(JsonNode pair) {
        return new Share(pair.get(0).intValue(), pair.get(1).intValue());
    }

    @Test
    void thePeopleAreThoseOfTheWorkedExample() {
        People people = People.of(REPORT.window());

        assertThat(people.hello()).containsExactly("Dee Example");
        assertThat(people.carrying()).containsExactly("Ana Example");
        assertThat(people.invitation()).isEmpty();
        assertThat(people.thanks()).isEmpty();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.card().id()).toList();
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Two of the forty-eight are never judged and stand in no oracle. */
    @Test
    void everyIndicatorIsInTheWorkedExample() {
        assertThat(ids()).hasSize(46);
        assertThat(Indicators.ALL)
                .extracting(indicator -> indicator.card().id())
                .containsAll(ids().toList());
        assertThat(Indicators.ALL).hasSize(48);
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

    private static Movement movement(String id) {
        return Reports.finding(REPORT, id).figure().flatMap(Figure::movement).orElseThrow();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode expected() {
        InputStream file = OracleTest.class.getResourceAsStream("/health/expected.yaml");
        return new YAMLMapper().readTree(Objects.requireNonNull(file));
    }
}
