package cop.agenda;

import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Meeting;
import cop.model.Role;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what whoever prepares a meeting should know of its agenda. */
final class Preparation {

    private Preparation() {}

    static List<String> notes(Meeting meeting, AgendaInForce inForce, Timetable timetable) {
        List<String> notes = new ArrayList<>();
        if (meeting.isCancelled()) {
            notes.add("This meeting was cancelled"
                    + meeting.standing().reason().map(why -> ": " + why).orElse("") + ".");
        }
        if (meeting.role(Role.FACILITATOR).isEmpty()) {
            notes.add("Nobody is named to facilitate yet.");
        }
        if (meeting.role(Role.KNOWLEDGE_MANAGER).isEmpty()) {
            notes.add("Nobody is named to keep notes yet.");
        }
        if (meeting.length().isEmpty()) {
            notes.add("Nobody has said how long the meeting takes.");
        }
        for (AgendaItem item : inForce.items()) {
            if (item.isPutOff()) {
                notes.add("Left out this time: " + item.heading() + ".");
            } else if (item.carried().orElse(0) >= AgendaInForce.TOO_OFTEN) {
                notes.add(tooOften(item, meeting));
            }
        }
        overrun(timetable).ifPresent(notes::add);
        timetable
                .spare()
                .filter(spare -> spare > 0)
                .ifPresent(spare -> notes.add(Words.title(Words.length(spare)) + " are not given to any item."));
        return notes;
    }

    /** That the items do not fit, if they do not. */
    static Optional<String> overrun(Timetable timetable) {
        return timetable
                .spare()
                .filter(spare -> spare < 0)
                .map(spare -> "The items take " + Words.length(-spare)
                        + " longer than the meeting: shorten one, or leave it for next time.");
    }

    /** What a meeting goes without where a block of this kind is taken off, if the guide asks for it. */
    static Optional<String> missed(Kind kind) {
        return switch (kind) {
            case CHECK_IN ->
                Optional.of("Without it, some may not be heard all meeting; the guide asks for a check-in.");
            case CHECK_OUT ->
                Optional.of("Without it, nobody hears how the meeting was; the guide asks for a check-out.");
            case FUTURE_AGENDA ->
                Optional.of(
                        "Without it, members have no time to say what comes next; the guide asks for it every time.");
            case BREAK -> Optional.of("From two hours on, the guide asks for a break.");
            default -> Optional.empty();
        };
    }

    /** That an item waits for a decision, after so many times. */
    static String tooOften(AgendaItem item, Meeting meeting) {
        return item.heading() + " was carried over "
                + Words.times(item.carried().orElse(0))
                + ": give it a fixed time now, or let it go with cop agenda drop " + meeting.id() + " "
                + item.id().orElse("ITEM");
    }
}
