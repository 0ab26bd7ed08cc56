package cop.cli;

import cop.meeting.Meetings;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;

/** {@code cop meeting hold}. */
final class MeetingHold extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id or its date.");

    MeetingHold() {
        super("hold", "Marks a meeting as one that took place.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Meetings.hold(new Lookup(at.community(), today).meeting(meeting.get()), today);
    }
}
