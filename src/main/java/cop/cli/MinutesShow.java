package cop.cli;

import cop.minutes.MinutesPage;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop minutes show}. */
final class MinutesShow extends QuestionCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or last.");

    MinutesShow() {
        super("show", "Shows the minutes of a meeting, and what became of its actions.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return MinutesPage.of(at.community(), new Lookup(at.community(), today).pastMeeting(meeting.get()), today)
                .answer();
    }
}
