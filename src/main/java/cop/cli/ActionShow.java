package cop.cli;

import cop.action.ActionCard;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop action show}. */
final class ActionShow extends QuestionCommand {

    private final Value<String> action = argument("ACTION", "The action: its id, the beginning of it, or its words.");

    ActionShow() {
        super("show", "Shows where an action comes from and what became of it.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return ActionCard.of(at.community(), new Lookup(at.community(), today).action(action.get()), today)
                .answer();
    }
}
