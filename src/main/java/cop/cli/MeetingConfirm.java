package cop.cli;

import cop.meeting.Rescheduling;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;

/** {@code cop meeting confirm}. */
final class MeetingConfirm extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date or next.");

    MeetingConfirm() {
        super("confirm", "Says that a meeting takes place as planned, or after all.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return new Rescheduling(new Lookup(at.community(), today).meeting(meeting.get()), at.community(), today)
                .confirm();
    }
}
