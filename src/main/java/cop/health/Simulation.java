package cop.health;

import cop.model.Settings.Health;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.View;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report would say if some more meetings had taken place: numbers that teach. Only what follows from how many come is
 * figured out anew.
 *
 * @param before the report as it is
 * @param after the findings as they would be
 * @param season what they would suggest
 */
public record Simulation(HealthReport before, List<Finding> after, Season season) {

    private static final Set<String> AFFECTED = Set.of("M1", "R2", "R3", "R4");
    private static final int MOST_MEETINGS = 3;

    private static final List<Column> COLUMNS = List.of(
            Column.of("id", "Id"),
            Column.of("indicator", "Indicator"),
            Column.of("now", "Now"),
            Column.of("then", "Then"));

    public static Simulation of(HealthReport report, List<Supposed> meetings) {
        Window supposed = Supposed.after(report.window(), meetings);
        Health choices = report.window().choices();
        List<Finding> after = new ArrayList<>();
        for (Indicator indicator : Indicators.ALL) {
            String id = indicator.card().id();
            after.add(AFFECTED.contains(id) ? Finding.of(indicator, supposed, choices) : report.finding(id));
        }
        return new Simulation(report, after, Seasons.of(report.window(), after, report.life(), report.last()));
    }

    /** The smallest change of the next meetings that takes a suggestion away, in words; empty where no three meetings can. */
    static String whatWouldChange(HealthReport report) {
        int expected = Supposed.expected(report.window());
        for (int meetings = 1; meetings <= MOST_MEETINGS; meetings++) {
            for (int come = (expected + 1) / 2; come <= expected && expected > 0; come++) {
                List<Supposed> supposed = new ArrayList<>();
                for (int i = 0; i < meetings; i++) {
                    supposed.add(new Supposed(come, expected, expected - come));
                }
                if (of(report, supposed).season().suggestion()
                        != report.season().suggestion()) {
                    return words(meetings, come, expected);
                }
            }
        }
        return "The next three meetings alone would not change it, however many come.";
    }

    private static String words(int meetings, int come, int expected) {
        String next = meetings == 1 ? "the next meeting brings " : "the next " + meetings + " meetings each bring ";
        String others = come == expected ? "" : " and the others send word";
        return "We would drop this if " + next + come + " of the " + expected + " regular members" + others + ".";
    }

    /** What would be different. */
    public Answer answer() {
        List<Change> changes = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Finding now = before.findings().get(i);
            Finding then = after.get(i);
            if (AFFECTED.contains(now.card().id())) {
                changes.add(new Change(now.card().id(), Outcome.of(now), Outcome.of(then)));
                rows.add(List.of(
                        Cell.of(now.card().id()),
                        Cell.of(now.card().name()),
                        Cell.of(Outcome.of(now).words(now)),
                        Cell.of(Outcome.of(then).words(then))));
            }
        }
        View view = new Sections(List.of(
                new Section("If it were so", new Table(COLUMNS, rows, "")),
                new Section("Season", new Prose(seasons()))));
        return new Answer(new Data(changes, before.season().suggestion(), season.suggestion()), view);
    }

    private String seasons() {
        String now = Words.of(before.season().suggestion());
        String then = Words.of(season.suggestion());
        return now.equals(then) ? "It would stay: " + now + "." : "Now: " + now + ". Then: " + then + ".";
    }

    /** What programs read. */
    record Data(List<Change> changes, Season.Suggestion seasonNow, Season.Suggestion seasonThen) {}

    /** One indicator, now and then. */
    record Change(String id, Outcome now, Outcome then) {}

    /** What an indicator says, without its reasons. */
    record Outcome(Status status, Optional<Double> value, Optional<String> counts, Optional<String> trend) {

        static Outcome of(Finding finding) {
            Optional<Figure> figure = finding.figure();
            return new Outcome(
                    finding.status(),
                    figure.map(Figure::value),
                    figure.map(its -> its.tally().words()),
                    figure.flatMap(Figure::movement)
                            .map(movement -> movement.word().words()));
        }

        String words(Finding finding) {
            String figures = counts.map(its -> its
                            + finding.figure()
                                    .flatMap(Figure::percent)
                                    .map(share -> ", " + share)
                                    .orElse("")
                            + ", ")
                    .orElse("");
            return figures + status.word() + trend.map(word -> ", " + word).orElse("");
        }
    }
}
