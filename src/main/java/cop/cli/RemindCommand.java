package cop.cli;

import cop.app.Desk;
import cop.app.Press;
import cop.message.Drafts;
import cop.message.Sent;
import cop.model.Change;
import cop.model.Channel;
import cop.model.CopException;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop remind}. */
final class RemindCommand extends ChangeCommand {

    private final Value<Optional<String>> what =
            optionalArgument("WHAT", "Only this message, such as invitation, week-before or thanks.");
    private final Value<Boolean> done = flag("--done", "Record that what is due, or only WHAT, was sent.");
    private final Value<Optional<Channel>> by = option(
            "--by",
            "CHANNEL",
            Read.word(Channel.class),
            "How it was sent: email, sms, whatsapp, phone, print or in-person.");

    private Optional<Desk> desk = Optional.empty();

    RemindCommand() {
        super("remind", "Says which messages are due, to whom and why, and drafts them.");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        if (by.get().isPresent() && !done.get()) {
            throw CopException.usage("--by says how something was sent.", "Write it together with --done.");
        }
        Desk mine = desk.orElseThrow();
        return done.get()
                ? Sent.record(at.community(), what.get(), by.get(), mine.now(at.community()))
                : Drafts.of(
                        at.community(),
                        what.get(),
                        today,
                        new Press(mine.templates(), at.community(), today),
                        mine::text);
    }
}
