package cop.cli;

import cop.charter.GoalList;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop goal list}. */
final class GoalListCommand extends QuestionCommand {

    GoalListCommand() {
        super("list", "Lists the goals: proposed, agreed, overdue or reached.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return new GoalList(at.community(), today).answer();
    }
}
