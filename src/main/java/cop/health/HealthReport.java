package cop.health;

import cop.model.Community;
import cop.model.Settings.Health;
import cop.model.Sources;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a community is doing, as the start of a conversation and never as a grade.
 *
 * @param window what it looks at
 * @param findings what every indicator says, in the order of {@link Indicators#ALL}
 * @param strengths at most three of them
 * @param concerns at most three of them
 */
public record HealthReport(
        Window window, List<Finding> findings, List<Finding> strengths, List<Finding> concerns, DataQuality quality) {

    public HealthReport {
        findings = List.copyOf(findings);
        strengths = List.copyOf(strengths);
        concerns = List.copyOf(concerns);
    }

    /** The report as of a day; what is dated later does not exist for it. */
    public static HealthReport of(Community community, LocalDate asOf) {
        Window window = Window.of(community, asOf);
        Health choices = community.charter().settings().health().orElse(Health.NONE);
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : Indicators.ALL) {
            findings.add(Finding.of(indicator, window, choices));
        }
        DataQuality quality = DataQuality.of(window, findings);
        List<Finding> known = findings.stream().filter(quality::carries).toList();
        return new HealthReport(window, findings, Ranking.strengths(known), Ranking.concerns(known), quality);
    }

    /** The report to show, with the files that it rests on. */
    public Answer answer(Sources sources) {
        return new Answer(ReportData.of(this, sources), new ReportView(this, sources).view());
    }

    /** How many indicators say what, in the order of statuses; what is not judged is left out. */
    Map<Status, Integer> tally() {
        Map<Status, Integer> tally = new EnumMap<>(Status.class);
        findings.forEach(finding -> tally.merge(finding.status(), 1, Integer::sum));
        tally.remove(Status.CONTEXT);
        return tally;
    }

    /** The same for every dimension. */
    Map<Dimension, Map<Status, Integer>> tallies() {
        Map<Dimension, Map<Status, Integer>> tallies = new EnumMap<>(Dimension.class);
        for (Finding finding : findings) {
            if (finding.status() != Status.CONTEXT) {
                tallies.computeIfAbsent(finding.card().dimension(), any -> new EnumMap<>(Status.class))
                        .merge(finding.status(), 1, Integer::sum);
            }
        }
        return tallies;
    }

    /** Whether too few meetings have taken place to say anything. */
    boolean isTooEarly() {
        return window.held().size() < Finding.FIRST_MEETINGS;
    }

    /** How many trends were tested, each of which may be a false alarm. */
    int trendTests() {
        int tests = 0;
        for (Finding finding : findings) {
            tests += finding.figure()
                            .flatMap(Figure::movement)
                            .filter(Movement::isTested)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return tests;
    }
}
