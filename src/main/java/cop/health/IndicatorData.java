package cop.health;

import cop.model.Sources;
import cop.model.Thing;
import cop.stats.Interval;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One indicator as programs read it (HEALTH_MODEL section 5.2). It is a map because its keys are those of the format, which no
 * component of a record could be called.
 */
final class IndicatorData {

    private static final Set<Thing.Kind> OF_MEETINGS =
            EnumSet.of(Thing.Kind.MEETING, Thing.Kind.REGISTER, Thing.Kind.MINUTES, Thing.Kind.MESSAGES);

    private final HealthReport report;
    private final Sources sources;
    private final Discretion discretion;

    IndicatorData(HealthReport report, Sources sources) {
        this.report = report;
        this.sources = sources;
        this.discretion = new Discretion(report.window().community());
    }

    Map<String, Object> of(Finding finding) {
        Card card = finding.card();
        Map<String, Object> data = new TreeMap<>();
        data.put("id", card.id());
        data.put("dimension", card.dimension().id());
        data.put("status", finding.status().key());
        data.put("says", finding.says());
        if (finding.band().isJudged()) {
            data.put("thresholds", thresholds(finding.band()));
        }
        data.put(
                "missing",
                finding.missing().stream().map(IndicatorData::missing).toList());
        data.put(
                "do",
                Map.of("text", card.advice().step(), "guide", card.advice().guide()));
        data.put("audience-redactions", finding.isWithheld() ? List.of(redacted(finding)) : List.of());
        report.companion(finding).ifPresent(companion -> data.put("companion", companion));
        finding.figure().ifPresentOrElse(figure -> putFigure(figure, card, data), () -> putSilence(finding, data));
        return data;
    }

    private static String redacted(Finding finding) {
        return finding.figure().isPresent() ? "sums" : "value";
    }

    /** Why there is no figure. */
    private static void putSilence(Finding finding, Map<String, Object> data) {
        Map<String, Object> detail = new TreeMap<>();
        if (finding.isWithheld()) {
            detail.put("withheld", true);
        }
        finding.missing().stream().findFirst().ifPresent(missing -> {
            detail.put("need", missing.needs());
            missing.have().ifPresent(have -> detail.put("have", have));
        });
        if (!detail.isEmpty()) {
            data.put("detail", detail);
        }
    }

    private void putFigure(Figure figure, Card card, Map<String, Object> data) {
        Tally tally = figure.tally();
        Map<String, Object> detail = new TreeMap<>(tally.detail());
        figure.firmness().ifPresent(firmness -> data.put("firmness", firmness));
        data.put("value", figure.value());
        if (tally.isShare()) {
            data.put("numerator", tally.yes());
            data.put("denominator", tally.of());
        }
        data.put("unit", card.counts().many());
        figure.range().ifPresent(range -> data.put("interval", interval(range, card.certainty())));
        figure.movement().ifPresent(movement -> {
            data.put("trend", trend(movement));
            detail.put("series", movement.values());
        });
        if (card.certainty() == Certainty.QUASI_WILSON) {
            detail.put("phi", Certainty.pooled(tally).phi());
        }
        long meetings = tally.evidence().stream()
                .filter(key -> OF_MEETINGS.contains(key.kind()))
                .map(Thing.Key::id)
                .distinct()
                .count();
        if (meetings > 0) {
            data.put("n-meetings", meetings);
        }
        data.put("evidence", evidence(tally.evidence()));
        data.put("detail", detail);
    }

    private static Map<String, Object> thresholds(Band band) {
        return Map.of("H", band.healthy(), "A", band.act(), "source", band.source(), "overridden", band.overridden());
    }

    private static Map<String, Object> missing(Missing missing) {
        Map<String, Object> data = new TreeMap<>(Map.of("of", missing.what().many(), "needs", missing.needs()));
        missing.have().ifPresent(have -> data.put("have", have));
        return data;
    }

    private static Map<String, Object> interval(Interval range, Certainty certainty) {
        return Map.of("method", certainty, "level", Certainty.LEVEL, "lo", range.lo(), "hi", range.hi());
    }

    private static Map<String, Object> trend(Movement movement) {
        Map<String, Object> data = new TreeMap<>();
        data.put("word", movement.word());
        data.put("points", movement.parts().size());
        movement.guard().ifPresent(guard -> data.put("guard", guard));
        movement.trend().ifPresent(trend -> {
            data.put("S", trend.s());
            data.put("p", trend.p());
            data.put("slope", trend.slope());
        });
        return data;
    }

    private List<Map<String, String>> evidence(List<Thing.Key> keys) {
        Set<Map<String, String>> places = new LinkedHashSet<>();
        keys.forEach(key -> places.add(place(key)));
        return List.copyOf(places);
    }

    /** The file of a thing, and its id; the community itself has none, and nobody is named by the way. */
    private Map<String, String> place(Thing.Key key) {
        String file = discretion.file(key, sources);
        return key.equals(Thing.Key.COMMUNITY) || file.endsWith("/")
                ? Map.of("file", file)
                : Map.of("file", file, "id", key.id());
    }
}
