package cop.cli;

import cop.agenda.Filling;
import cop.app.Scheduling;
import cop.model.AgendaItem;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.model.Topic;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop topic schedule}. */
final class TopicSchedule extends PlanCommand {

    private final Value<String> topic = argument("TOPIC", "The topic: its id, its title or the beginning of either.");
    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its id, its date or next.");
    private final Value<Optional<String>> place =
            option("--place", "ITEM", "Which free item of the agenda; the first one if nothing is said.");
    private final Value<Boolean> further = flag("--add", "Give it a place of its own where none is free.");
    private final Value<Optional<AgendaItem.Kind>> kind = option(
            "--kind", "KIND", Read.word(AgendaItem.Kind.class), "How it is done, such as discussion or group-work.");
    private final Value<Optional<String>> lead = option("--lead", "NAME", "Who leads it; otherwise its speaker.");
    private final Value<Boolean> undo = flag("--undo", "Take it off its agenda: it waits again, its place is free.");

    TopicSchedule() {
        super("schedule", "Gives a topic a free place on the agenda of a meeting.");
        more(
                "A topic that has a place already moves, and its old place is free again.",
                "",
                "cop topic schedule reading next --kind group-work --lead ana",
                "cop topic schedule reading --undo");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        Topic which = lookup.topic(topic.get());
        if (undo.get() == meeting.get().isPresent()) {
            throw CopException.usage(
                    "Say either which meeting or --undo.", "Such as: cop topic schedule " + which.id() + " next");
        }
        Scheduling scheduling = undo.get()
                ? Scheduling.undo(at.community(), which, today)
                : Scheduling.put(
                        at.community(),
                        which,
                        lookup.meeting(meeting.get().orElseThrow()),
                        new Filling.Manner(place.get(), further.get(), kind.get(), lead.get()),
                        today);
        return followingAgenda(
                scheduling.change(), at, today, scheduling.meetings().toArray(String[]::new));
    }
}
