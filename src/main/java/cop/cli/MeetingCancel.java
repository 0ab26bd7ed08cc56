package cop.cli;

import cop.meeting.Rescheduling;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop meeting cancel}. */
final class MeetingCancel extends PlanCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date or next.");
    private final Value<Optional<String>> reason = option("--reason", "TEXT", "Why; everyone who is told will see it.");

    MeetingCancel() {
        super("cancel", "Calls a meeting off; its files stay.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        String why = reason.get()
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> CopException.usage(
                        "Why does the meeting not take place? Members will ask.",
                        "Say it with --reason, such as: --reason \"The school is closed\""));
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get());
        Change change = new Rescheduling(which, at.community(), today).cancel(why.strip());
        return following(change, at, today, which.id());
    }
}
