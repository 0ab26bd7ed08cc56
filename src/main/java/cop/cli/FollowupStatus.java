package cop.cli;

import cop.app.FollowUp;
import cop.app.FollowUpPage;
import cop.app.Workbench;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop followup status}. */
final class FollowupStatus extends QuestionCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its date, or last, which is meant if nothing is said.");

    FollowupStatus() {
        super("status", "Says what is owed after a meeting, and how late it is.");
        more(
                "By when each is owed stands under follow-up: in community.yaml.",
                "Who is new and has no buddy gets a proposal, with the reasons.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get().orElse("last"));
        return FollowUpPage.of(
                FollowUp.of(at.community(), which, folder.handouts(which.id()), folder.outbox(), today),
                at.community());
    }
}
