package cop.cli;

import cop.app.Desk;
import cop.app.FollowUpPack;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop followup prepare}. */
final class FollowupPrepare extends ChangeCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its date, or last, which is meant if nothing is said.");

    private Optional<Desk> desk = Optional.empty();

    FollowupPrepare() {
        super("prepare", "Drafts all that is owed after a meeting.");
        more(
                "Thanks and evaluation go to those who came; minutes, materials,",
                "contacts and the next date to everyone, as one message. Who is new gets",
                "a welcome. What is missing first is named with its command.");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        return FollowUpPack.prepare(
                at.community(), lookup.meeting(meeting.get().orElse("last")), desk.orElseThrow(), today);
    }
}
