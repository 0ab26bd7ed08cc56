package cop.cli;

import cop.action.Promises;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop action list}. */
final class ActionList extends QuestionCommand {

    private final Value<Optional<String>> owner = option("--owner", "MEMBER", "Only what this member promised.");
    private final Value<Optional<String>> meeting = option("--meeting", "MEETING", "Only what was promised there.");
    private final Value<Boolean> overdue = flag("--overdue", "Only what should have been done.");
    private final Value<Boolean> all = flag("--all", "Also what was done or dropped.");

    ActionList() {
        super("list", "Lists what is to be done, the next due first.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        Promises.Wanted wanted = new Promises.Wanted(
                owner.get().map(lookup::member).map(Member::id),
                meeting.get().map(lookup::pastMeeting).map(Meeting::id),
                all.get(),
                overdue.get());
        return Promises.of(at.community(), wanted, today).answer();
    }
}
