package cop.cli;

import cop.app.Desk;
import cop.message.StaleDrafts;
import cop.model.Change;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A command that changes the plan of a meeting, and with it makes drafts wrong that wait in the outbox. */
abstract class PlanCommand extends ChangeCommand {

    private Optional<Desk> desk = Optional.empty();

    PlanCommand(String name, String sentence) {
        super(name, sentence);
    }

    @Override
    protected final void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    /** The change, with every draft about these meetings taken out of the outbox. */
    protected final Change following(Change change, Snapshot at, LocalDate today, String... meetings) {
        Desk mine = desk.orElseThrow();
        return StaleDrafts.following(
                change, List.of(meetings), at.community(), mine.outbox(), mine.press(at.community(), today));
    }

    /** The change, with the drafts taken out of the outbox that repeat the agenda of these meetings. */
    protected final Change followingAgenda(Change change, Snapshot at, LocalDate today, String... meetings) {
        Desk mine = desk.orElseThrow();
        return StaleDrafts.followingAgenda(
                change, List.of(meetings), at.community(), mine.outbox(), mine.press(at.community(), today));
    }
}
