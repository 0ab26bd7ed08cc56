package cop.cli;

import cop.app.Carrying;
import cop.app.Desk;
import cop.app.Receipt;
import java.util.Optional;

/** {@code cop undo}. */
final class UndoCommand extends ChangeCommand {

    private final Value<Optional<String>> change = optionalArgument(
            "CHANGE", "The id of an earlier change, as cop log shows it; the latest if nothing is said.");

    UndoCommand() {
        super("undo", "Takes the latest change back, as a change of its own.");
        more(
                "To undo what was undone is to do it again. It works in folders under git,",
                "and only where the files are still as that change left them. Drafts in",
                "outbox/ and what is in private/ stay as they are.");
    }

    @Override
    protected Receipt carryOut(Desk desk, Carrying carrying) {
        return desk.undo(change.get(), carrying);
    }
}
