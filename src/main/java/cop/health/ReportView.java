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
import java.util.Optional;

/** The report as people read it, and as it may be shown on a wall: strengths before concerns, and nobody named. */
final class ReportView {

    private static final int MOST_GAPS = 5;

    private final HealthReport report;
    private final Sources sources;

    ReportView(HealthReport report, Sources sources) {
        this.report = report;
        this.sources = sources;
    }

    View view() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Headline.title(report), new Prose(Headline.text(report))));
        add("Going well", strengths(), true, sections);
        add("Worth a conversation", concerns(), true, sections);
        sections.add(new Section("Figures", FigureTable.of(report.findings())));
        sections.add(new Section("Side by side", new Prose(tallies())));
        add("From meeting to meeting", movements(), false, sections);
        add("Beside the figures", companions(), false, sections);
        add("Not enough data", notEnough(), false, sections);
        add("Not asked", notAsked(), false, sections);
        sections.add(new Section("Records", records()));
        add("Not known, and so left out", gaps(), false, sections);
        if (!report.isTooEarly()) {
            sections.add(new Section("How to read this", new Prose(Method.text(report))));
        }
        return new Sections(sections);
    }

    private static void add(String heading, List<String> points, boolean numbered, List<Section> sections) {
        if (!points.isEmpty()) {
            sections.add(new Section(heading, new Bullets(numbered, points)));
        }
    }

    private List<String> strengths() {
        return report.strengths().stream().map(Finding::says).toList();
    }

    private List<String> concerns() {
        return report.concerns().stream().map(ReportView::concern).toList();
    }

    private static String concern(Finding finding) {
        Card.Advice advice = finding.card().advice();
        Optional<Figure> figure = finding.figure();
        List<String> lines = new ArrayList<>();
        lines.add(finding.says() + figure.map(ReportView::percent).orElse("") + falling(finding));
        figure.ifPresent(f -> lines.add(
                "How sure: " + sure(f) + ". It cannot tell " + finding.card().blindSpot() + "."));
        lines.add("Why it may matter: " + advice.why());
        lines.add("Try: " + step(finding));
        lines.add("Ask: “" + advice.question() + "”");
        figure.flatMap(f -> f.tally().companion()).ifPresent(companion -> lines.add("Beside it: " + companion));
        lines.add("Guide: " + advice.guide());
        return String.join("\n", lines);
    }

    /** For example {@code That is 74 %, likely 61–84 %.} */
    private static String percent(Figure figure) {
        String likely = figure.likely().map(range -> ", likely " + range).orElse("");
        return figure.percent().map(share -> " That is " + share + likely + ".").orElse("");
    }

    private static String falling(Finding finding) {
        String so = finding.status() == Status.HEALTHY ? " Healthy so far, but falling, " : " It is falling, ";
        return finding.figure()
                .flatMap(Figure::movement)
                .filter(Movement::isFalling)
                .map(m -> so + m.ends() + ": " + m.spark())
                .orElse("");
    }

    private static String sure(Figure figure) {
        if (figure.isFalling()) {
            return figure.movement().flatMap(Movement::guard).isPresent()
                    ? "the fall holds without the first meeting, which is nearly always the fullest"
                    : "the fall is steadier than chance would make it";
        }
        return figure.firmness().map(Firmness::words).orElseThrow();
    }

    /** A first doubt is no reason to do anything: doing nothing is sometimes right. */
    private static String step(Finding finding) {
        boolean doubtful = finding.status() == Status.WATCH
                && finding.figure().filter(f -> !f.isSure() && !f.isFalling()).isPresent();
        return doubtful ? "leave it one more meeting." : finding.card().advice().step();
    }

    /** How each dimension stands; there is no score over all of them. */
    private String tallies() {
        List<String> all = new ArrayList<>();
        report.tallies().forEach((dimension, tally) -> {
            List<String> counts = new ArrayList<>();
            tally.forEach((status, count) -> counts.add(count + " " + status.word()));
            all.add(dimension.title() + ": " + String.join(", ", counts) + ".");
        });
        return String.join(" ", all);
    }

    /** Every series, with its first and last figure for those who cannot see the bars. */
    private List<String> movements() {
        List<String> points = new ArrayList<>();
        for (Finding finding : report.findings()) {
            finding.figure()
                    .flatMap(Figure::movement)
                    .ifPresent(m -> points.add(finding.card().name() + ": " + m.sentence()));
        }
        return points;
    }

    private List<String> companions() {
        List<String> points = new ArrayList<>();
        for (Finding finding : report.findings()) {
            finding.figure()
                    .flatMap(f -> f.tally().companion())
                    .ifPresent(companion -> points.add(finding.card().name() + ": " + companion));
        }
        return points;
    }

    /** What keeps indicators silent, with the names of those that need the same. */
    private List<String> notEnough() {
        if (report.isTooEarly()) {
            int held = report.window().held().size();
            return List.of("Every figure about meetings needs at least "
                    + Noun.MEETING.more(Finding.FIRST_MEETINGS - held) + ".");
        }
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.status() == Status.NOT_ENOUGH_DATA) {
                names.computeIfAbsent(Missing.words(finding.missing()), any -> new ArrayList<>())
                        .add(finding.card().name());
            }
        }
        List<String> points = new ArrayList<>();
        names.forEach((needs, those) -> points.add(String.join(", ", those) + ": " + needs));
        return points;
    }

    private List<String> notAsked() {
        return report.findings().stream()
                .filter(finding -> finding.status() == Status.NOT_APPLICABLE
                        && finding.figure().isEmpty())
                .map(finding -> finding.card().name() + ": " + finding.says())
                .toList();
    }

    private Facts records() {
        DataQuality quality = report.quality();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Meetings with an attendance list", quality.registers().words()));
        facts.add(fact("Chances to come with an answer", quality.answers().words()));
        facts.add(fact("Actions with an owner and a date", quality.actions().words()));
        if (quality.optedOut() > 0) {
            facts.add(fact("Left out of figures at their own wish", Integer.toString(quality.optedOut())));
        }
        if (quality.withoutJoining() > 0) {
            facts.add(
                    fact("Members without a date of joining, not counted", Integer.toString(quality.withoutJoining())));
        }
        return new Facts(facts);
    }

    private static Fact fact(String label, String value) {
        return new Fact(label, Cell.of(value));
    }

    private List<String> gaps() {
        List<Gap> gaps = report.quality().gaps();
        List<String> points = new ArrayList<>();
        for (Gap gap : gaps.subList(0, Math.min(MOST_GAPS, gaps.size()))) {
            points.add(gap.sentence(sources));
        }
        if (gaps.size() > MOST_GAPS) {
            points.add("… and " + (gaps.size() - MOST_GAPS) + " more.");
        }
        return points;
    }
}
