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
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a community is doing, as the start of a conversation and never as a grade.
 *
 * @param window what it looks at
 * @param findings what every indicator says, in the order of {@link Indicators#ALL}
 * @param strengths at most three of them
 * @param concerns at most three of them
 * @param last the report that was saved before, if one was
 */
public record HealthReport(
        Window window,
        List<Finding> findings,
        List<Finding> strengths,
        List<Finding> concerns,
        DataQuality quality,
        LifeCycle life,
        Season season,
        Optional<PastReport> last) {

    public HealthReport {
        findings = List.copyOf(findings);
        strengths = List.copyOf(strengths);
        concerns = List.copyOf(concerns);
    }

    /** The report as of a day; what is dated later does not exist for it. */
    public static HealthReport of(Community community, LocalDate asOf) {
        return of(community, asOf, Optional.empty());
    }

    /** The same, with a look back at the report that was saved before. */
    public static HealthReport of(Community community, LocalDate asOf, Optional<PastReport> last) {
        Window window = Window.of(community, asOf);
        Health choices = window.choices();
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : Indicators.ALL) {
            findings.add(Finding.of(indicator, window, choices));
        }
        DataQuality quality = DataQuality.of(window, findings);
        LifeCycle life = LifeCycle.of(window);
        List<Finding> known = findings.stream().filter(quality::carries).toList();
        HealthReport report = new HealthReport(
                window,
                findings,
                Ranking.strengths(known),
                Ranking.concerns(known),
                quality,
                life,
                Seasons.of(window, findings, life, last),
                last);
        return report.season.suggestion() == Season.Suggestion.INVIGORATE
                ? report.with(report.season.unless(Simulation.whatWouldChange(report)))
                : report;
    }

    /** The meetings that it looks at whose attendance lists are there, with their days. */
    public Map<String, LocalDate> registered() {
        Map<String, LocalDate> registered = new TreeMap<>();
        for (Gathering gathering : window.gatherings()) {
            if (gathering.isRegistered()) {
                registered.put(gathering.meeting().id(), gathering.meeting().date());
            }
        }
        return registered;
    }

    /**
     * The same report, which also says how many of these lists were entered late.
     *
     * @param days on which they were entered, by meeting, as far as known
     */
    public HealthReport withEntries(Map<String, LocalDate> days) {
        DataQuality known = quality.with(Entries.of(window, days));
        return new HealthReport(window, findings, strengths, concerns, known, life, season, last);
    }

    private HealthReport with(Season other) {
        return new HealthReport(window, findings, strengths, concerns, quality, life, other, last);
    }

    /** The report to show, with the files that it rests on. */
    public Answer answer(Audience audience, Sources sources) {
        return new Answer(ReportData.of(this, audience, sources), new ReportView(this, audience, sources).view());
    }

    /** What is kept of it, so that a later report can look back: nothing about people. */
    public Object kept(Sources sources) {
        return ReportData.kept(this, sources);
    }

    /** The last day that it looks at. */
    public LocalDate asOf() {
        return window.asOf();
    }

    Finding finding(String id) {
        return findings.stream()
                .filter(finding -> finding.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What every indicator says to an audience: sums of money only to those who may see the budget. */
    List<Finding> shownTo(Audience audience) {
        boolean kept = audience == Audience.MEMBERS
                && Money.current(window)
                        .filter(budget -> !budget.visibleToMembers())
                        .isPresent();
        return kept ? findings.stream().map(Finding::withoutSums).toList() : findings;
    }

    /** What to look at beside a figure, lest it be pushed up by the wrong means. */
    Optional<String> companion(Finding finding) {
        List<String> beside = new ArrayList<>();
        finding.figure().flatMap(figure -> figure.tally().companion()).ifPresent(beside::add);
        for (String id : Companions.of(finding.card().id())) {
            Finding other = finding(id);
            String counts = other.figure()
                    .filter(figure -> figure.tally().sums().isEmpty())
                    .map(figure -> figure.tally().words())
                    .orElse(other.status().word());
            beside.add(other.card().name() + ": " + counts + ".");
        }
        return beside.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", beside));
    }

    /** How many indicators say what, in the order of statuses; what is not judged is left out. */
    Map<Status, Integer> tally() {
        Map<Status, Integer> tally = new EnumMap<>(Status.class);
        tallies().values().forEach(its -> its.forEach((status, count) -> tally.merge(status, count, Integer::sum)));
        return tally;
    }

    /** The same for every dimension. */
    Map<Dimension, Map<Status, Integer>> tallies() {
        Map<Dimension, Map<Status, Integer>> tallies = new EnumMap<>(Dimension.class);
        for (Finding finding : findings) {
            if (finding.status() != Status.NOT_JUDGED) {
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
