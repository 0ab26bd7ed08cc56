package cop.cli;

import cop.agenda.AgendaChange;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;

/** {@code cop agenda drop}. */
final class AgendaDrop extends PlanCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date, next or last.");
    private final Value<String> item = argument("ITEM", "The item: its id, its title or the beginning of either.");
    private final Value<Boolean> once = flag("--once", "Only this time: it comes back at the next meeting.");

    AgendaDrop() {
        super("drop", "Takes an item off the agenda, for good or only this once.");
        more("cop agenda drop next screening --once");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get());
        Change change = AgendaChange.drop(at.community(), which, item.get(), once.get(), today);
        return followingAgenda(change, at, today, which.id());
    }
}
