package cop.cli;

import cop.meeting.Rescheduling;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;

/** {@code cop meeting confirm}. */
final class MeetingConfirm extends PlanCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date or next.");

    MeetingConfirm() {
        super("confirm", "Says that a meeting takes place as planned, or after all.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get());
        Change change = new Rescheduling(which, at.community(), today).confirm();
        return which.isCancelled() ? following(change, at, today, which.id()) : change;
    }
}
