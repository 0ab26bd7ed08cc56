package cop.cli;

import cop.meeting.Meetings;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop meeting list}. */
final class MeetingList extends QuestionCommand {

    private final Value<Boolean> all = flag("--all", "Past and coming meetings.");
    private final Value<Boolean> past = flag("--past", "Only past meetings.");

    MeetingList() {
        super("list", "Lists the meetings to come.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Meetings.Which past = this.past.get() ? Meetings.Which.PAST : Meetings.Which.OPEN;
        return Meetings.list(at.community(), all.get() ? Meetings.Which.ALL : past, today);
    }
}
