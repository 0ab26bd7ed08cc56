package cop.cli;

import cop.meeting.Swapping;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop role swap}. */
final class RoleSwap extends PlanCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting to come: its id, its date or next.");
    private final Value<String> role = argument("ROLE", "The role, such as facilitator.");
    private final Value<Optional<String>> person =
            optionalArgument("MEMBER", "Who takes the turn: a member, or the name of somebody from outside.");
    private final Value<Optional<String>> other =
            option("--with", "MEETING", "Exchange the turn with that at another meeting.");

    RoleSwap() {
        super("swap", "Hands a turn over, or exchanges two turns.");
        more(
                "Swaps are remembered by themselves: turns go by who really did it.",
                "",
                "cop role swap next facilitator ben",
                "cop role swap 2026-03-19 facilitator --with 2026-04-16",
                "",
                "Where two people are facilitator and knowledge manager by turns, both",
                "turns are exchanged; with the same meeting, they change parts there.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        if (person.get().isPresent() == other.get().isPresent()) {
            throw CopException.usage(
                    "A turn goes to a member, or is exchanged with another meeting.",
                    "Say it like this: cop role swap next facilitator ben\n"
                            + "or: cop role swap 2026-03-19 facilitator --with 2026-04-16");
        }
        Lookup lookup = new Lookup(at.community(), today);
        Meeting here = lookup.meeting(meeting.get());
        Optional<Meeting> there = other.get().map(lookup::meeting);
        Swapping swapping = new Swapping(role.get(), at.community(), today);
        Change change = there.map(meet -> swapping.exchange(here, meet))
                .orElseGet(
                        () -> swapping.handOver(here, lookup.person(person.get().orElseThrow())));
        return following(change, at, today, here.id(), there.orElse(here).id());
    }
}
