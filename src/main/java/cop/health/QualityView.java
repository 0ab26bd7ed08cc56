package cop.health;

import cop.model.Sources;
import cop.view.Cell;
import cop.view.Facts.Fact;
import cop.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a report says about the records on which it rests. */
final class QualityView {

    private static final int MOST_GAPS = 5;

    private final HealthReport report;
    private final Sources sources;

    QualityView(HealthReport report, Sources sources) {
        this.report = report;
        this.sources = sources;
    }

    List<Fact> facts() {
        DataQuality quality = report.quality();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Meetings with an attendance list", quality.registers().words()));
        facts.add(fact("Chances to come with an answer", quality.answers().words()));
        facts.add(fact("Actions with an owner and a date", quality.actions().words()));
        if (quality.evaluated().yes() > 0) {
            facts.add(fact("Meetings with evaluation forms", quality.evaluated().words()));
            facts.add(fact("Forms that came back", quality.forms().words()));
        }
        quality.pulse()
                .ifPresent(pulse -> facts.add(fact(
                        "Answers to the last pulse",
                        pulse.answers().words() + ", " + pulse.days() + " days ago"
                                + (pulse.isStale() ? ": too old to say anything now" : ""))));
        if (quality.optedOut() > 0) {
            facts.add(fact("Left out of figures at their own wish", Integer.toString(quality.optedOut())));
        }
        if (quality.withoutJoining() > 0) {
            facts.add(
                    fact("Members without a date of joining, not counted", Integer.toString(quality.withoutJoining())));
        }
        return facts;
    }

    private static Fact fact(String label, String value) {
        return new Fact(label, Cell.of(value));
    }

    /** Only where it is not good: what little is known of, and what was written down late. */
    List<String> confidence() {
        Map<Confidence, List<String>> titles = new LinkedHashMap<>();
        report.quality().confidence().forEach((dimension, confidence) -> {
            if (confidence != Confidence.GOOD) {
                titles.computeIfAbsent(confidence, any -> new ArrayList<>()).add(dimension.title());
            }
        });
        List<String> points = new ArrayList<>();
        titles.forEach((confidence, those) -> points.add(Words.title(Words.of(confidence)) + ": "
                + String.join(", ", those) + "."
                + (confidence == Confidence.THIN ? " Too little to put them first." : "")));
        report.quality().entries().words().ifPresent(points::add);
        return points;
    }

    List<String> gaps() {
        Discretion discretion = new Discretion(report.window().community());
        Set<String> all = new LinkedHashSet<>();
        report.quality().gaps().forEach(gap -> all.add(gap.sentence(sources, discretion)));
        List<String> points = new ArrayList<>(all).subList(0, Math.min(MOST_GAPS, all.size()));
        if (all.size() > MOST_GAPS) {
            points = new ArrayList<>(points);
            points.add("… and " + (all.size() - MOST_GAPS) + " more.");
        }
        return points;
    }
}
