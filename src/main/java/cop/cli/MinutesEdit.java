package cop.cli;

import cop.app.Desk;
import cop.minutes.Paper;
import cop.minutes.Recording;
import cop.model.Change;
import cop.model.Community;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop minutes edit}. */
final class MinutesEdit extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or last.");
    private final Value<Optional<String>> file =
            optionalArgument("FILE", "The minutes as they are to be, from a file instead of your editor.");
    private final Value<Optional<String>> note =
            option("--note", "TEXT", "What changes, for those who have read the published minutes.");
    private String text = "";

    MinutesEdit() {
        super("edit", "Opens the minutes of a meeting in your editor.");
    }

    @Override
    protected void gather(Desk desk) {
        text = file.get().map(desk::read).orElseGet(() -> {
            Community community = desk.snapshot().community();
            Meeting held = new Lookup(community, desk.today()).pastMeeting(meeting.get());
            return desk.edit(Paper.filled(community, held), "minutes-" + held.id(), "minutes edit " + held.id());
        });
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Recording.edit(
                at.community(), new Lookup(at.community(), today).pastMeeting(meeting.get()), text, note.get(), today);
    }
}
