package cop.cli;

import cop.model.Lookup;
import cop.model.Snapshot;
import cop.register.ReplyList;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop rsvp list}. */
final class RsvpList extends QuestionCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its date, or next, which is meant if nothing is said.");

    RsvpList() {
        super("list", "Lists who comes to a meeting, and who has not answered.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return ReplyList.of(
                        at.community(),
                        new Lookup(at.community(), today).meeting(meeting.get().orElse("next")))
                .answer();
    }
}
