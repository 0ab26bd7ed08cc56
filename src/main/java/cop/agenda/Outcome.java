package cop.agenda;

import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Meeting;
import cop.view.Words;
import java.util.Objects;
import java.util.Optional;

/** How the time of an agenda stands after a change, for the one who made it. */
record Outcome(Timetable timetable) {

    static Outcome of(Community after, String id) {
        Meeting meeting = Objects.requireNonNull(after.meetings().get(id));
        return new Outcome(Timetable.of(
                AgendaInForce.of(after, meeting).items().stream()
                        .filter(item -> !item.isPutOff())
                        .toList(),
                meeting.start(),
                meeting.length()));
    }

    /** When an item begins and how long it takes, such as {@code , 14:25 (40 min)}; empty where nobody knows. */
    String where(AgendaItem item) {
        for (Timetable.Entry entry : timetable.entries()) {
            if (entry.item().heading().equals(item.heading())) {
                return entry.from().map(time -> ", " + Words.time(time)).orElse("")
                        + entry.minutes()
                                .map(minutes -> " (" + minutes + " min)")
                                .orElse("");
            }
        }
        return "";
    }

    Optional<String> overrun() {
        return Preparation.overrun(timetable);
    }
}
