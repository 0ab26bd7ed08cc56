package cop.check;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Severity;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the agendas of meetings to come; an agenda that nobody has begun is left in peace, and so is history. */
abstract class AgendaCheck extends Check {

    AgendaCheck(String name, String looksFor, String why, String whatToDo) {
        super(name, Severity.ADVICE, looksFor, why, whatToDo);
    }

    @Override
    public final List<Finding> find(Snapshot at, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : at.community().meetings().values()) {
            if (isArranged(meeting, today) && !meeting.agenda().isEmpty()) {
                Optional<String> advice = advice(meeting, at.community());
                if (advice.isPresent()) {
                    found.add(Finding.at(at.sources().of(meeting.key(), "agenda"), advice.get()));
                }
            }
        }
        return found;
    }

    /** Whether a meeting is to come and more than a draft. */
    static boolean isArranged(Meeting meeting, LocalDate today) {
        return meeting.isComing(today) && meeting.status() != Meeting.Status.DRAFT;
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
