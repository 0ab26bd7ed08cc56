package cop.cli;

import cop.meeting.Horizon;
import cop.meeting.TurnList;
import cop.model.Change;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** {@code cop meeting assign}. */
final class MeetingAssign extends PlanCommand {

    private final Value<Optional<LocalDate>> until =
            option("--until", "DATE", Read::date, "Fill every meeting up to this day.");
    private final Value<Optional<Integer>> meetings =
            option("--meetings", "NUMBER", Read::number, "Fill so many meetings; 6 if nothing is said.");

    MeetingAssign() {
        super("assign", "Fills the open roles of the meetings to come by turn.");
        more("See first what it would be, and why: cop meeting roster");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Change change = TurnList.of(at.community(), new Horizon(until.get(), meetings.get()), today)
                .assign();
        Map<String, Meeting> after = at.community().apply(change).meetings();
        String[] changed = at.community().meetings().values().stream()
                .filter(meeting -> !meeting.equals(after.get(meeting.id())))
                .map(Meeting::id)
                .toArray(String[]::new);
        return following(change, at, today, changed);
    }
}
