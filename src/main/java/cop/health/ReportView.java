package cop.health;

import cop.model.Sources;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report as people read it: strengths before concerns, and nobody judged. */
final class ReportView {

    private static final int STORIES = 3;
    private static final String NEXT =
            "Take one of these up, not all: cop action add \"…\" --owner WHO --due \"next meeting\" --from health."
                    + " Keep the figures, so that the next report can look back: cop health report --save.";
    private static final int STORIES_FOR_FUNDERS = 6;

    private final HealthReport report;
    private final Audience audience;
    private final Sources sources;
    private final List<Section> sections = new ArrayList<>();

    ReportView(HealthReport report, Audience audience, Sources sources) {
        this.report = report;
        this.audience = audience;
        this.sources = sources;
    }

    View view() {
        List<Finding> shown = report.shownTo(audience);
        sections.add(new Section(Headline.title(report), new Prose(Headline.text(report))));
        add("Since the last report", Since.of(report));
        number("Going well", report.strengths().stream().map(Finding::says).toList());
        number("Worth a conversation", new Concerns(report).points());
        if (!report.concerns().isEmpty()) {
            sections.add(new Section("What next", new Prose(NEXT)));
        }
        sections.add(new Section("Figures", Drawn.shares(shown)));
        movements();
        facts("Area by area", tallies());
        add("Beside the figures", companions(shown));
        add("Not enough data", notEnough());
        add("Not asked", notAsked());
        add("Season", SeasonView.points(report));
        people();
        add("Voices", Voices.of(report.window(), audience == Audience.FUNDER ? STORIES_FOR_FUNDERS : STORIES));
        if (audience == Audience.FUNDER) {
            facts("Money", MoneyView.of(report.window()));
        }
        QualityView quality = new QualityView(report, sources);
        facts("Records", quality.facts());
        add("How much is known", quality.confidence());
        add("Not known, and so left out", quality.gaps());
        if (!report.isTooEarly()) {
            sections.add(new Section("How to read this", new Prose(Method.text(report))));
        }
        return new Sections(sections);
    }

    private void add(String heading, List<String> points) {
        if (!points.isEmpty()) {
            sections.add(new Section(heading, new Bullets(false, points)));
        }
    }

    private void number(String heading, List<String> points) {
        if (!points.isEmpty()) {
            sections.add(new Section(heading, new Bullets(true, points)));
        }
    }

    private void facts(String heading, List<Fact> facts) {
        if (!facts.isEmpty()) {
            sections.add(new Section(heading, new Facts(facts)));
        }
    }

    private void people() {
        if (audience == Audience.FUNDER) {
            return;
        }
        People people = People.of(report.window());
        add("People", PeopleView.shared(people));
        if (report.finding("T3").status() == Status.WATCH
                || report.finding("T3").status() == Status.ACT) {
            add(
                    "With care",
                    List.of(
                            "Some met signs of a community that nobody wants. This is not a statistic to manage. Offer a"
                                    + " private conversation; see section 6, Dealing with group conflict."));
        }
        if (audience == Audience.FACILITATOR) {
            add("For the facilitator alone, not to be sent or kept", PeopleView.confidential(people));
            add("Beside the figures, for you", asides());
        }
    }

    private List<String> asides() {
        return report.findings().stream()
                .flatMap(finding -> finding.figure().stream())
                .flatMap(figure -> figure.tally().aside().stream())
                .toList();
    }

    /** How each dimension stands; there is no score over all of them. */
    private List<Fact> tallies() {
        List<Fact> all = new ArrayList<>();
        report.tallies().forEach((dimension, tally) -> {
            List<String> counts = new ArrayList<>();
            tally.forEach((status, count) -> counts.add(count + " " + status.word()));
            all.add(new Fact(dimension.title(), Cell.of(String.join(", ", counts))));
        });
        return all;
    }

    private void movements() {
        Drawn.movements(report.findings())
                .ifPresent(chart -> sections.add(new Section("From meeting to meeting", chart)));
    }

    private List<String> companions(List<Finding> shown) {
        List<String> points = new ArrayList<>();
        for (Finding finding : shown) {
            if (finding.figure().isPresent()) {
                report.companion(finding)
                        .ifPresent(beside -> points.add(finding.card().name() + ": " + beside));
            }
        }
        return points;
    }

    /** What keeps indicators silent, with the names of those that need the same. */
    private List<String> notEnough() {
        List<String> points = new ArrayList<>();
        if (report.isTooEarly()) {
            int held = report.window().held().size();
            points.add("Every figure about meetings needs at least " + Noun.MEETING.more(Finding.FIRST_MEETINGS - held)
                    + ".");
        }
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            boolean said = report.isTooEarly() && finding.card().dimension().isAboutMeetings();
            if (finding.status() == Status.NOT_ENOUGH_DATA && !said) {
                names.computeIfAbsent(Missing.words(finding.missing()), any -> new ArrayList<>())
                        .add(finding.card().name());
            }
        }
        names.forEach((needs, those) -> points.add(String.join(", ", those) + ": " + needs));
        return points;
    }

    private List<String> notAsked() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.status() == Status.NOT_APPLICABLE && finding.figure().isEmpty()) {
                names.computeIfAbsent(finding.says(), any -> new ArrayList<>())
                        .add(finding.card().name());
            }
        }
        List<String> points = new ArrayList<>();
        names.forEach((why, those) -> points.add(String.join(", ", those) + ": " + why));
        return points;
    }
}
