package cop.cli;

import cop.meeting.Rescheduling;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** {@code cop meeting move}. */
final class MeetingMove extends PlanCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date or next.");
    private final Value<LocalDate> date = argument("DATE", Read::date, "The day on which it takes place instead.");
    private final Value<Optional<LocalTime>> start =
            option("--start", "TIME", Read::time, "When it begins, if not at the same time of day.");
    private final Value<Optional<String>> reason = option("--reason", "TEXT", "Why; everyone who is told will see it.");

    MeetingMove() {
        super("move", "Moves a meeting to another day, with everything that belongs to it.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get());
        Change change = new Rescheduling(which, at.community(), today).move(date.get(), start.get(), reason.get());
        return following(change, at, today, which.id());
    }
}
