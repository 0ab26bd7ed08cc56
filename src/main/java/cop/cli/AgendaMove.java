package cop.cli;

import cop.agenda.AgendaChange;
import cop.agenda.Spot;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop agenda move}. */
final class AgendaMove extends PlanCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date or next.");
    private final Value<String> item = argument("ITEM", "The item: its id, its title or the beginning of either.");
    private final Value<Optional<String>> before = option("--before", "ITEM", "Put it before this item.");
    private final Value<Optional<String>> after = option("--after", "ITEM", "Put it after this item.");
    private final Value<Optional<String>> to =
            option("--to", "MEETING", "Put it on the agenda of this other meeting instead.");

    AgendaMove() {
        super("move", "Moves an agenda item to another place, or to another meeting.");
        more("cop agenda move next screening --after break", "cop agenda move next screening --to 2026-05-21");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        Meeting from = lookup.meeting(meeting.get());
        Optional<Spot> spot = Spot.of(before.get(), after.get());
        if (spot.isPresent() == to.get().isPresent()) {
            throw CopException.usage(
                    spot.isPresent() ? "An item cannot go to two places." : "Nothing says where the item shall go.",
                    "Give one of --before ITEM, --after ITEM and --to MEETING.");
        }
        Meeting there = to.get().map(lookup::meeting).orElse(from);
        Change change = to.get().isPresent()
                ? AgendaChange.moveTo(there, at.community(), from, item.get(), today)
                : AgendaChange.move(at.community(), from, item.get(), spot.orElseThrow(), today);
        return followingAgenda(change, at, today, from.id(), there.id());
    }
}
