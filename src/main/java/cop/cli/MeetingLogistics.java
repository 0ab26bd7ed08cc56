package cop.cli;

import cop.logistics.Logistics;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop meeting logistics}. */
final class MeetingLogistics extends QuestionCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its date, or next, which is meant if nothing is said.");

    MeetingLogistics() {
        super("logistics", "Lists what a meeting needs, and who sees to it.");
        more(
                "It reads the agenda and the plan: a break needs refreshments, group work",
                "needs paper and a note with the task, and what items need must be at the",
                "venue or be brought by somebody.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get().orElse("next"));
        return Logistics.of(at.community(), which).answer(which.heading(), at.community()::nameOf, today);
    }
}
