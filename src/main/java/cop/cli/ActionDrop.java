package cop.cli;

import cop.action.Actions;
import cop.model.Action;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop action drop}. */
final class ActionDrop extends ChangeCommand {

    private final Value<String> words = argument("ACTION", "The action: its id, the beginning of it, or its words.");
    private final Value<Optional<String>> reason = option("--reason", "TEXT", "Why it is no longer needed.");

    ActionDrop() {
        super("drop", "Lets an action go that nobody will do.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Action action = new Lookup(at.community(), today).action(words.get());
        return Actions.drop(action, reason.get(), today);
    }
}
