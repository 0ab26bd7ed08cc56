package cop.check;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Meeting;
import java.time.LocalDate;
import java.util.Optional;

/** Looks at the agendas of meetings that are near; an agenda that nobody has begun is left in peace. */
abstract class AgendaCheck extends ComingCheck {

    AgendaCheck(String name, String looksFor, String why, String whatToDo) {
        super(name, looksFor, why, whatToDo, "agenda");
    }

    @Override
    final Optional<String> advice(Meeting meeting, Community community, LocalDate today) {
        return meeting.agenda().isEmpty() ? Optional.empty() : advice(meeting, community);
    }

    static boolean has(Meeting meeting, AgendaItem.Kind kind) {
        for (AgendaItem item : meeting.agenda()) {
            if (item.kindOrOpen() == kind) {
                return true;
            }
        }
        return false;
    }

    abstract Optional<String> advice(Meeting meeting, Community community);
}
