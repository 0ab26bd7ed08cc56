package cop.health;

import cop.model.CopException;
import cop.model.Nearest;
import cop.model.Sources;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Sections;
import cop.view.Sections.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a report knows what one indicator says: what was counted, in which files, and what would change the verdict. */
public final class Explanation {

    private static final int MOST_DIGITS = 4;

    private final HealthReport report;
    private final Finding finding;
    private final Discretion discretion;
    private final Sources sources;

    private Explanation(HealthReport report, Finding finding, Sources sources) {
        this.report = report;
        this.finding = finding;
        this.discretion = new Discretion(report.window().community());
        this.sources = sources;
    }

    /** The explanation of the indicator with this id. */
    public static Answer of(HealthReport report, String id, Audience audience, Sources sources) {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        List<String> ids =
                report.findings().stream().map(one -> one.card().id()).toList();
        Finding finding = report.shownTo(audience).stream()
                .filter(one -> one.card().id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> CopException.notFound(
                        "There is no indicator \"" + id + "\".",
                        Nearest.to(wanted, ids)
                                        .map(near -> "Did you mean " + near + "? ")
                                        .orElse("") + "See them all with: cop health report"));
        return new Explanation(report, finding, sources).answer(audience);
    }

    private Answer answer(Audience audience) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(finding.card().id() + "  " + finding.card().name(), new Facts(facts(audience))));
        List<String> files = evidence();
        if (!files.isEmpty()) {
            sections.add(new Section("It rests on", new Bullets(false, files)));
        }
        List<String> gaps = finding.gaps().stream()
                .map(gap -> gap.sentence(sources, discretion))
                .distinct()
                .toList();
        if (!gaps.isEmpty()) {
            sections.add(new Section("Not known, and so left out", new Bullets(false, gaps)));
        }
        Map<String, Object> data = new IndicatorData(report, sources).of(finding);
        data.put("definition", finding.card().definition());
        data.put("would-change", wouldChange());
        return new Answer(data, new Sections(sections));
    }

    private List<Fact> facts(Audience audience) {
        Card card = finding.card();
        List<Fact> facts = new ArrayList<>();
        add("It says", finding.says(), facts);
        add("Status", finding.status().shown(), facts);
        add("What it counts", card.definition(), facts);
        finding.figure().ifPresent(figure -> addFigure(figure, facts));
        finding.band().words().ifPresent(words -> add("Thresholds", words, facts));
        wouldChange().forEach(change -> add("What would change it", change, facts));
        report.companion(finding).ifPresent(beside -> add("Beside it", beside, facts));
        if (audience == Audience.FACILITATOR) {
            finding.figure().flatMap(f -> f.tally().aside()).ifPresent(aside -> add("For you", aside, facts));
        }
        add("It cannot tell", card.blindSpot() + ".", facts);
        add("Why it may matter", card.advice().why(), facts);
        add("Try", card.advice().step(), facts);
        add("Ask", "“" + card.advice().question() + "”", facts);
        add("Guide", card.advice().guide(), facts);
        return facts;
    }

    private static void add(String label, String value, List<Fact> facts) {
        facts.add(new Fact(label, Cell.of(value)));
    }

    private static void addFigure(Figure figure, List<Fact> facts) {
        Tally tally = figure.tally();
        String value = tally.isPlainShare() ? " = " + digits(figure.value()) : "";
        add("In numbers", tally.words().replace(" of ", tally.isPlainShare() ? " ÷ " : " of ") + value, facts);
        figure.likely().ifPresent(likely -> add("Likely", likely, facts));
        figure.firmness().ifPresent(firmness -> add("How sure", firmness.words() + ".", facts));
        figure.movement().ifPresent(movement -> {
            String test = movement.trend()
                    .map(trend -> " (Mann-Kendall S = " + trend.s() + ", p = " + digits(trend.p()) + "; Theil-Sen "
                            + digits(trend.slope()) + " a meeting)")
                    .orElse("");
            add("From meeting to meeting", movement.sentence() + test, facts);
        });
    }

    private static String digits(double value) {
        return BigDecimal.valueOf(value)
                .setScale(MOST_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private List<String> evidence() {
        return finding.figure().map(f -> f.tally().evidence()).orElse(List.of()).stream()
                .map(key -> discretion.file(key, sources))
                .distinct()
                .toList();
    }

    /** The nearest counts in either direction that would give another word. */
    private List<String> wouldChange() {
        List<String> changes = new ArrayList<>();
        finding.figure()
                .map(Figure::tally)
                .filter(Tally::isPlainShare)
                .filter(t -> finding.band().isJudged())
                .ifPresent(tally -> {
                    for (int step : new int[] {1, -1}) {
                        for (int yes = tally.yes() + step; yes >= 0 && yes <= tally.of(); yes += step) {
                            Status other = finding.judged(yes);
                            if (other != finding.status()) {
                                changes.add(
                                        "With " + yes + " of " + tally.of() + " it would be: " + other.word() + ".");
                                break;
                            }
                        }
                    }
                });
        return changes;
    }
}
