package cop.cli;

import cop.app.Desk;
import cop.message.Dropping;
import cop.model.Change;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop outbox drop}. */
final class OutboxDrop extends ChangeCommand {

    private final Value<String> draft =
            argument("DRAFT", "The draft: its name, or the name of a message, such as invitation.");

    private Optional<Desk> desk = Optional.empty();

    OutboxDrop() {
        super("drop", "Takes a draft out of the outbox that nobody will send.");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Desk mine = desk.orElseThrow();
        return Dropping.of(at.community(), mine.outbox(), draft.get(), today, mine.press(at.community(), today));
    }
}
