package cop.health;

import cop.model.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The report as programs read it and as it is kept in {@code reports/}: shares from 0 to 1, unrounded.
 *
 * @param people names, for whom they may be shown to; never kept
 */
record ReportData(
        int format,
        LocalDate asOf,
        String community,
        List<Map<String, Object>> indicators,
        List<String> strengths,
        List<String> concerns,
        Map<String, Object> stage,
        Map<String, Object> season,
        Map<String, Object> dataQuality,
        Optional<Map<String, Object>> people) {

    static ReportData of(HealthReport report, Audience audience, Sources sources) {
        return of(report, audience, sources, people(report, audience));
    }

    /** What is kept, with nothing about people: whoever takes their consent back is in no old report. */
    static ReportData kept(HealthReport report, Sources sources) {
        return of(report, Audience.MEMBERS, sources, Optional.empty());
    }

    private static ReportData of(
            HealthReport report, Audience audience, Sources sources, Optional<Map<String, Object>> people) {
        IndicatorData data = new IndicatorData(report, sources);
        return new ReportData(
                1,
                report.window().asOf(),
                report.window().community().charter().slug(),
                report.shownTo(audience).stream().map(data::of).toList(),
                ids(report.strengths()),
                ids(report.concerns()),
                stage(report.life()),
                season(report.season()),
                quality(report, sources),
                people);
    }

    private static Optional<Map<String, Object>> people(HealthReport report, Audience audience) {
        if (audience == Audience.FUNDER) {
            return Optional.empty();
        }
        People people = People.of(report.window());
        Map<String, Object> data = new TreeMap<>();
        data.put("thanks", people.thanks());
        data.put("doors-open", people.doors());
        if (audience == Audience.FACILITATOR) {
            data.put("friendly-hello", people.hello());
            data.put("carrying-a-lot", people.carrying());
            data.put("invitation", people.invitation());
        }
        return Optional.of(data);
    }

    private static Map<String, Object> stage(LifeCycle life) {
        Map<String, Object> data = new TreeMap<>();
        data.put("label", life.label());
        life.declared().ifPresent(stage -> data.put("declared", stage));
        data.put("confidence", life.confidence());
        data.put("scores", life.scores());
        Map<String, Boolean> markers = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        life.markers()
                .values()
                .forEach(all -> all.forEach(marker -> marker.met()
                        .ifPresentOrElse(met -> markers.put(marker.id(), met), () -> unknown.add(marker.id()))));
        data.put("markers", markers);
        data.put("unknown", unknown);
        return data;
    }

    private static Map<String, Object> season(Season season) {
        Map<String, Object> data = new TreeMap<>();
        data.put("suggestion", season.suggestion());
        data.put("touch", season.isLight() ? "light" : "full");
        data.put("confidence", season.confidence());
        data.put("triggers", season.triggers());
        data.put("notes", season.notes());
        data.put("would-change", season.otherwise());
        return data;
    }

    private static Map<String, Object> quality(HealthReport report, Sources sources) {
        DataQuality quality = report.quality();
        Map<String, Confidence> confidence = new LinkedHashMap<>();
        quality.confidence().forEach((dimension, level) -> confidence.put(dimension.id(), level));
        Map<String, Object> data = new TreeMap<>();
        data.put("registers", quality.registers());
        data.put("rsvp", quality.answers());
        data.put("actions", quality.actions());
        data.put("evaluated", quality.evaluated());
        data.put("forms", quality.forms());
        quality.pulse().ifPresent(pulse -> {
            data.put("pulse", pulse.answers());
            data.put("pulse-days", pulse.days());
        });
        Entries entries = quality.entries();
        if (entries.late().of() > 0) {
            data.put("entered-late", entries.late());
            data.put("entered-unknown", entries.unknown());
        }
        data.put("opted-out", quality.optedOut());
        data.put("without-joining", quality.withoutJoining());
        data.put("confidence", confidence);
        Discretion discretion = new Discretion(report.window().community());
        data.put(
                "unknown",
                quality.gaps().stream()
                        .map(gap -> gap(gap, sources, discretion))
                        .distinct()
                        .toList());
        return data;
    }

    private static Map<String, String> gap(Gap gap, Sources sources, Discretion discretion) {
        return Map.of(
                "file", discretion.file(gap.file(sources)),
                "unknown", gap.what(),
                "remedy", gap.remedy());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.card().id()).toList();
    }
}
