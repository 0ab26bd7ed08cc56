package cop.health;

import java.util.List;

/** What to know before the figures are believed. */
final class Method {

    private Method() {}

    static String text(HealthReport report) {
        return "A likely range does not mean that somebody was left out. It says: if the same habits ran again, the figure"
                + " could easily have landed anywhere in here, nine times in ten."
                + "\n\n" + thresholds(report.findings())
                + " No threshold for communities of practice has ever been validated: if one does not fit you, choose your"
                + " own under “health” in community.yaml."
                + "\n\n" + trends(report.trendTests())
                + "\n\nDeliberately not measured: how long anybody speaks, moods, clicks, and whether people would recommend it."
                + "\n\nRecords show what was recorded. Most learning never is, and the figures know no causes. They are not"
                + " for judging anybody or for comparing communities.";
    }

    private static String thresholds(List<Finding> findings) {
        String own = String.join(
                ", ",
                findings.stream()
                        .filter(finding -> finding.band().overridden())
                        .map(finding -> finding.card().name())
                        .toList());
        return own.isEmpty()
                ? "From where a figure is healthy or asks for action is cop's own starting point."
                : "From where a figure is healthy or asks for action this community chose itself for " + own
                        + "; the rest is cop's own starting point.";
    }

    private static String trends(int tests) {
        return tests == 0
                ? "No trend was tested: that takes five meetings."
                : "Trends tested: " + tests + ". Chance alone would show one in about " + tests + " reports of 10.";
    }
}
