package cop.cli;

import cop.app.HostNote;
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

    private final Value<Optional<HostNote.Reader>> reader = option(
            "--for",
            "READER",
            Read.word(HostNote.Reader.class),
            "A message for the venue or the caterer instead, with how many to plan for.");

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
        if (reader.get().isPresent()) {
            return HostNote.to(reader.get().get(), at.community(), which, today).answer();
        }
        return Logistics.of(at.community(), which).answer(which.heading(), at.community()::nameOf, today);
    }
}
