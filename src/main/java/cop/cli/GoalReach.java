package cop.cli;

import cop.charter.Goals;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop goal reach}. */
final class GoalReach extends ChangeCommand {

    private final Value<String> goal = argument("GOAL", "The goal: its id, the beginning of it, or its words.");
    private final Value<Optional<LocalDate>> on =
            option("--on", "DATE", Read::date, "The day on which it was reached; today if nothing is said.");

    GoalReach() {
        super("reach", "Records that a goal is reached.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        String id = new Lookup(at.community(), today).goal(goal.get());
        return Goals.reach(at.community(), id, on.get().orElse(today));
    }
}
