package cop.cli;

import cop.app.Desk;
import cop.message.Drafts;
import cop.model.Change;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop remind}. */
final class RemindCommand extends ChangeCommand {

    private final Value<Optional<String>> what =
            optionalArgument("WHAT", "Only this message, such as invitation, week-before or thanks.");

    private Optional<Desk> desk = Optional.empty();

    RemindCommand() {
        super("remind", "Says which messages are due, to whom and why, and drafts them.");
        more(
                "",
                "The rules stand under reminders: and follow-up: in community.yaml.",
                "This one asks everybody in private how it goes with what they took",
                "on, a week before each meeting:",
                "",
                "reminders:",
                "  promises: {before: 7 days, to: owners}");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Desk mine = desk.orElseThrow();
        return Drafts.of(at.community(), what.get(), today, mine.press(at.community(), today), mine::text);
    }
}
