package cop.health;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Consent;
import cop.model.Member;
import cop.model.Story;
import cop.render.Format;
import cop.render.Page;
import cop.view.Answer;
import cop.view.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is named in what may be passed round, and nobody is given a number anywhere. */
class PrivacyTest {

    private static final String THANKED = "Gus Example";

    @ParameterizedTest
    @EnumSource(Format.class)
    void nobodyStandsOutsideTheThanksOfTheSharedReport(Format format) {
        String shown = Reports.show(Reports.of(talkative()), format);

        assertThat(format == Format.CSV || shown.contains(THANKED)).isTrue();
        assertNobodyIsNamed(shown.replace(THANKED, ""));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void nobodyAtAllIsNamedToAFunder(Format format) {
        HealthReport report = Reports.of(talkative());

        assertNobodyIsNamed(format.render(report.answer(Audience.FUNDER, Reports.FILES), Page.plain(80)));
    }

    @Test
    void nobodyAtAllIsNamedInWhatIsKept() {
        Object kept = Reports.of(talkative()).kept(Reports.FILES);

        assertNobodyIsNamed(Format.JSON.render(new Answer(kept, new Prose("")), Page.plain(80)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TEXT", "JSON"})
    void noExplanationNamesAnybody(Format format) {
        HealthReport report = Reports.of(talkative());

        for (Indicator indicator : Indicators.ALL) {
            String id = indicator.card().id();
            assertNobodyIsNamed(
                    format.render(Explanation.of(report, id, Audience.MEMBERS, Reports.FILES), Page.plain(80)));
        }
    }

    /** Whoever is at the edge by choice, on leave, out of figures or new is on none of them. */
    @Test
    void theListsForTheFacilitatorLeaveOutThoseWhoAreToBeLeftInPeace() {
        assertThat(hello(PlayCop.records())).containsExactly("Dee Example");
        assertThat(hello(PlayCop.records().peripheral("dee", "2025-11-10"))).isEmpty();
        assertThat(hello(PlayCop.records().leave("dee", "2026-07-01", "2026-12-31")))
                .isEmpty();
        assertThat(hello(PlayCop.records().withoutMetrics("dee"))).isEmpty();
        assertThat(hello(PlayCop.records().regular("dee", "2026-06-15"))).isEmpty();
    }

    @Test
    void theFacilitatorSeesNamesAndNoNumberBesideThem() {
        HealthReport report = Reports.of(PlayCop.records());
        List<String> points = PeopleView.confidential(People.of(report.window()));

        assertThat(points).anyMatch(point -> point.startsWith("Worth a friendly hello: "));
        assertThat(points).noneMatch(point -> point.matches("(?s).*\\d.*"));
    }

    private static List<String> hello(Records records) {
        return People.of(Reports.of(records).window()).hello();
    }

    private static void assertNobodyIsNamed(String shown) {
        List<String> names = new ArrayList<>();
        for (Member member : PlayCop.records().community().members().values()) {
            names.add(member.id());
            names.add(member.name());
        }
        assertThat(names).noneMatch(name -> shown.matches("(?is).*\\b" + name + "\\b.*"));
    }

    /** The sample community, with one who may be thanked, and with names in every place that a report could carry on. */
    private static Records talkative() {
        Records records = PlayCop.records()
                .action("ask-ben-for-the-key", "ana", "2026-06-18", "", "")
                .put(new Story(
                        "s1",
                        Optional.of("Eli showed me how to begin."),
                        Optional.of("ana"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Story.Telling.NAMED)));
        Member gus = records.community()
                .members()
                .getOrDefault("gus", Member.named("gus", THANKED, Optional.empty(), PlayCop.AS_OF));
        Consent consent = new Consent(
                Optional.empty(),
                List.of("name"),
                List.of(),
                List.of(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        return records.put(new Member(
                gus.id(),
                gus.name(),
                gus.alsoKnownAs(),
                gus.kind(),
                gus.profile(),
                gus.contact(),
                gus.gifts(),
                gus.belonging(),
                Optional.of(consent)));
    }
}
