package cop.cli;

import cop.app.Desk;
import cop.meeting.Rescheduling;
import cop.message.StaleDrafts;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** {@code cop meeting move}. */
final class MeetingMove extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date or next.");
    private final Value<LocalDate> date = argument("DATE", Read::date, "The day on which it takes place instead.");
    private final Value<Optional<LocalTime>> start =
            option("--start", "TIME", Read::time, "When it begins, if not at the same time of day.");
    private final Value<Optional<String>> reason = option("--reason", "TEXT", "Why; everyone who is told will see it.");

    private Optional<Desk> desk = Optional.empty();

    MeetingMove() {
        super("move", "Moves a meeting to another day, with everything that belongs to it.");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get());
        Change change = new Rescheduling(which, at.community(), today).move(date.get(), start.get(), reason.get());
        Desk mine = desk.orElseThrow();
        return StaleDrafts.following(
                change, which.id(), at.community(), mine.outbox(), mine.press(at.community(), today));
    }
}
