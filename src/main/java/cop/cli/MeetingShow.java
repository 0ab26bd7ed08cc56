package cop.cli;

import cop.app.Workbench;
import cop.meeting.Overview;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop meeting show}. */
final class MeetingShow extends QuestionCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date, next or last.");

    MeetingShow() {
        super("show", "Shows one meeting whole.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get());
        return Overview.of(at.community(), which, folder.handouts(which.id())).answer(at.community());
    }
}
