package cop.health;

import cop.view.Bullets;
import cop.view.Chart;
import cop.view.Chart.Drawing;
import cop.view.Chart.Group;
import cop.view.Chart.Line;
import cop.view.Chart.Mark;
import cop.view.Chart.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a report as drawings: each share on its scale, each series as a line. */
final class Drawn {

    private static final String SCALE =
            "From none on the left to all on the right. The dot is the figure, the bar is where it"
                    + " could easily have been, and the dotted lines are where acting ends and where healthy begins.";
    private static final String TIME =
            "From the earliest meeting on the left to the latest on the right; the dotted line is"
                    + " none, the upper edge is all, or the fullest meeting.";

    private Drawn() {}

    /** Every share that is shown as one, by dimension, with the table of all figures below. */
    static Chart shares(List<Finding> findings) {
        Map<Dimension, List<Drawing>> drawings = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.figure()
                    .filter(figure -> figure.percent().isPresent())
                    .ifPresent(figure -> drawings.computeIfAbsent(finding.card().dimension(), any -> new ArrayList<>())
                            .add(mark(finding, figure)));
        }
        List<Group> groups = new ArrayList<>();
        drawings.forEach((dimension, marks) -> groups.add(new Group(dimension.title(), marks)));
        return new Chart(SCALE, groups, FigureTable.of(findings), false);
    }

    private static Mark mark(Finding finding, Figure figure) {
        String likely = figure.likely().map(range -> ", likely " + range).orElse("");
        return new Mark(
                finding.card().name(),
                finding.status().shown() + ": " + figure.tally().words() + likely,
                within(figure.value()),
                figure.likely()
                        .flatMap(shown -> figure.range())
                        .map(range -> new Stretch(within(range.lo()), within(range.hi()))),
                finding.band().isJudged()
                        ? List.of(
                                within(finding.band().act()),
                                within(finding.band().healthy()))
                        : List.of());
    }

    /** Every series, with its first and last figure for those who cannot see the line. */
    static Optional<Chart> movements(List<Finding> findings) {
        List<Drawing> lines = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (Finding finding : findings) {
            finding.figure().flatMap(Figure::movement).ifPresent(movement -> {
                String name = finding.card().name();
                lines.add(new Line(name, movement.word().words() + ", " + movement.ends(), movement.heights()));
                points.add(name + ": " + movement.sentence());
            });
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(TIME, List.of(new Group("", lines)), new Bullets(false, points), true));
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
