package cop.cli;

import cop.charter.Goals;
import cop.model.Change;
import cop.model.Due;
import cop.model.Goal;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop goal add}. */
final class GoalAdd extends ChangeCommand {

    private final Value<String> text = argument("TEXT", "What shall be so, in a sentence.");
    private final Value<Optional<Goal.Kind>> kind =
            option("--kind", "KIND", Read.word(Goal.Kind.class), "quantitative, if it can be counted, or intangible.");
    private final Value<Optional<String>> proposedBy = option("--proposed-by", "MEMBER", "Who proposed it.");
    private final Value<Optional<String>> due = option("--due", "DAY", "By when, such as " + Due.EXAMPLES + ".");
    private final Value<Optional<String>> id =
            option("--id", "ID", "A short name for it; made from the first words if nothing is said.");

    GoalAdd() {
        super("add", "Proposes a goal, for members to agree to.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Goals.add(at.community(), text.get(), id.get(), kind.get(), proposedBy.get(), due.get(), today);
    }
}
