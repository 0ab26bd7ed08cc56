package cop.health;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Settings.Health;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every indicator. */
class IndicatorsTest {

    static Stream<Indicator> all() {
        return Indicators.ALL.stream();
    }

    static Stream<Indicator> aboutMeetings() {
        return all().filter(indicator -> indicator.card().dimension().isAboutMeetings());
    }

    static Stream<Indicator> ofEveryCommunity() {
        return Stream.concat(all(), all().map(Indicator::whereOpen)).distinct();
    }

    @Test
    void noTwoHaveTheSameIdOrName() {
        assertThat(all().map(indicator -> indicator.card().id())).doesNotHaveDuplicates();
        assertThat(all().map(indicator -> indicator.card().name())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("aboutMeetings")
    void isSilentAboutACommunityWithoutRecords(Indicator indicator) {
        Finding finding = find(indicator, new Records());

        assertThat(finding.status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(finding.figure()).isEmpty();
        assertThat(finding.missing()).isNotEmpty();
        assertThat(finding.says()).startsWith("not enough data — needs ");
    }

    @ParameterizedTest
    @MethodSource("aboutMeetings")
    void isSilentAboutACommunityThatMetTwice(Indicator indicator) {
        Records twice = new Records()
                .every("Thursday", "2026-01-01")
                .regular("ana ben chi dee eli fay gus hana", "2026-01-01")
                .held("2026-07-16", "ana ben chi dee eli fay gus hana", "")
                .answers("2026-07-16", "ana ben chi dee eli fay gus hana", "")
                .held("2026-07-23", "ana ben chi dee eli fay gus hana", "")
                .answers("2026-07-23", "ana ben chi dee eli fay gus hana", "");
        for (int i = 0; i < 8; i++) {
            twice.action("a" + i, "ana", "2026-07-16", "2026-07-23", "");
        }

        assertThat(find(indicator, twice).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(find(indicator, twice).says()).containsPattern("[1-3] more meetings?\\b");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysOfTheSampleCommunityWhatItRestsOn(Indicator indicator) {
        Finding finding = find(indicator, PlayCop.records());

        assertThat(finding.says()).doesNotContain("{");
        finding.figure()
                .ifPresent(figure -> assertThat(figure.tally().evidence()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("ofEveryCommunity")
    void isDocumented(Indicator indicator) {
        Card card = indicator.card();

        assertThat(card.reads()).contains("{").endsWith(".");
        assertThat(card.definition()).isNotBlank().endsWith(".");
        assertThat(card.blindSpot()).isNotBlank().doesNotEndWith(".");
        assertThat(card.advice().step()).endsWith(".");
        assertThat(card.advice().question()).endsWith("?");
        assertThat(card.advice().guide()).startsWith("section ");
        assertThat(card.phrases().strength())
                .isNotBlank()
                .isNotEqualTo(card.phrases().concern());
        assertThat(card.band().isJudged()
                        && card.band().healthy() == card.band().act())
                .isFalse();
    }

    private static Finding find(Indicator indicator, Records records) {
        return Finding.of(indicator, Window.of(records.community(), PlayCop.AS_OF), Health.NONE);
    }
}
