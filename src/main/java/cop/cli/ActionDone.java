package cop.cli;

import cop.action.Actions;
import cop.model.Action;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop action done}. */
final class ActionDone extends ChangeCommand {

    private final Value<String> words = argument("ACTION", "The action: its id, the beginning of it, or its words.");
    private final Value<Optional<LocalDate>> on =
            option("--on", "DATE", Read::date, "The day; today if nothing is said.");

    ActionDone() {
        super("done", "Marks an action as done.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Action action = new Lookup(at.community(), today).action(words.get());
        return Actions.done(at.community(), action, on.get().orElse(today), today);
    }
}
