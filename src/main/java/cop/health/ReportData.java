package cop.health;

import cop.model.Sources;
import cop.model.Thing;
import cop.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The report as programs read it and as it is kept in {@code reports/}: shares from 0 to 1, unrounded. An indicator is a
 * map because its keys are those of the format, which no component of a record could be called.
 */
record ReportData(
        int format,
        LocalDate asOf,
        String community,
        List<Map<String, Object>> indicators,
        List<String> strengths,
        List<String> concerns,
        Map<String, Object> dataQuality) {

    private static final Set<Thing.Kind> OF_MEETINGS =
            EnumSet.of(Thing.Kind.MEETING, Thing.Kind.REGISTER, Thing.Kind.MINUTES, Thing.Kind.MESSAGES);

    static ReportData of(HealthReport report, Sources sources) {
        List<Map<String, Object>> indicators = new ArrayList<>();
        report.findings().forEach(finding -> indicators.add(indicator(finding, sources)));
        return new ReportData(
                1,
                report.window().asOf(),
                report.window().community().charter().slug(),
                indicators,
                ids(report.strengths()),
                ids(report.concerns()),
                quality(report.quality(), sources));
    }

    private static Map<String, Object> indicator(Finding finding, Sources sources) {
        Card card = finding.card();
        Map<String, Object> data = new TreeMap<>();
        data.put("id", card.id());
        data.put("dimension", card.dimension().id());
        data.put("status", finding.status());
        data.put("says", finding.says());
        if (finding.band().isJudged()) {
            data.put("thresholds", thresholds(finding.band()));
        }
        data.put("missing", finding.missing().stream().map(ReportData::missing).toList());
        data.put(
                "do",
                Map.of("text", card.advice().step(), "guide", card.advice().guide()));
        data.put("audience-redactions", List.of());
        finding.figure().ifPresent(figure -> putFigure(figure, card, sources, data));
        return data;
    }

    private static void putFigure(Figure figure, Card card, Sources sources, Map<String, Object> data) {
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
        tally.companion().ifPresent(companion -> data.put("companion", companion));
        long meetings = meetings(tally.evidence());
        if (meetings > 0) {
            data.put("n-meetings", meetings);
        }
        data.put("evidence", evidence(tally.evidence(), sources));
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

    private static long meetings(List<Thing.Key> evidence) {
        return evidence.stream()
                .filter(key -> OF_MEETINGS.contains(key.kind()))
                .map(Thing.Key::id)
                .distinct()
                .count();
    }

    private static List<Map<String, String>> evidence(List<Thing.Key> keys, Sources sources) {
        return keys.stream().map(key -> place(key, sources)).toList();
    }

    /** The file of a thing, and its id; the community itself has none. */
    private static Map<String, String> place(Thing.Key key, Sources sources) {
        String file = sources.of(key).file();
        return key.equals(Thing.Key.COMMUNITY) ? Map.of("file", file) : Map.of("file", file, "id", key.id());
    }

    private static Map<String, Object> quality(DataQuality quality, Sources sources) {
        Map<String, Confidence> confidence = new LinkedHashMap<>();
        quality.confidence().forEach((dimension, level) -> confidence.put(dimension.id(), level));
        return Map.of(
                "registers", quality.registers(),
                "rsvp", quality.answers(),
                "actions", quality.actions(),
                "opted-out", quality.optedOut(),
                "without-joining", quality.withoutJoining(),
                "confidence", confidence,
                "unknown", quality.gaps().stream().map(gap -> gap(gap, sources)).toList());
    }

    private static Map<String, String> gap(Gap gap, Sources sources) {
        return Map.of(
                "file", gap.file(sources),
                "id", gap.where().id(),
                "unknown", gap.what(),
                "remedy", gap.remedy());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.card().id()).toList();
    }
}
