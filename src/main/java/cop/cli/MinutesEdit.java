package cop.cli;

import cop.app.Desk;
import cop.minutes.Paper;
import cop.minutes.Recording;
import cop.model.Change;
import cop.model.Community;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;

/** {@code cop minutes edit}. */
final class MinutesEdit extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or last.");
    private String text = "";

    MinutesEdit() {
        super("edit", "Opens the minutes of a meeting in your editor.");
    }

    @Override
    protected void gather(Desk desk) {
        Community community = desk.snapshot().community();
        text = desk.edit(Paper.filled(community, new Lookup(community, desk.today()).pastMeeting(meeting.get())));
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Recording.edit(
                at.community(), new Lookup(at.community(), today).pastMeeting(meeting.get()), text, today);
    }
}
