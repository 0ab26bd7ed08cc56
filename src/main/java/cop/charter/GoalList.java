package cop.charter;

import cop.model.Community;
import cop.model.Goal;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the community set out to reach, and how far it is. */
public record GoalList(Community community, LocalDate today) {

    /** A goal with its id, for programs. */
    private record Entry(String id, Goal goal) {}

    public Answer answer() {
        List<Entry> entries = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, Goal> entry : community.charter().aims().goals().entrySet()) {
            Goal goal = entry.getValue();
            entries.add(new Entry(entry.getKey(), goal));
            rows.add(List.of(
                    Cell.of(entry.getKey()),
                    goal.text().map(Cell::of).orElse(Cell.none()),
                    goal.due().map(Cell::of).orElse(Cell.none()),
                    state(goal)));
        }
        List<Column> columns = List.of(
                Column.of("goal", "Goal"),
                Column.of("text", "What"),
                Column.of("due", "Due"),
                Column.of("state", "State"));
        return new Answer(
                entries, new Table(columns, rows, "There is no goal yet. Propose one with: cop goal add TEXT"));
    }

    private Cell state(Goal goal) {
        if (goal.isReached(today)) {
            return Cell.of("reached").toned(Cell.Tone.GOOD);
        }
        if (goal.isOverdue(today)) {
            return Cell.of("overdue").toned(Cell.Tone.WATCH);
        }
        return Cell.of(goal.isAgreed(today) ? "agreed" : "proposed");
    }
}
