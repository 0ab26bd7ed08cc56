package cop.cli;

import cop.app.Desk;
import cop.message.Sent;
import cop.model.Change;
import cop.model.Channel;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop outbox done}. */
final class OutboxDone extends ChangeCommand {

    private final Value<Optional<String>> what = optionalArgument(
            "DRAFT", "Only this draft, or only this message, such as invitation; also one that was never drafted.");
    private final Value<Optional<Channel>> by = option(
            "--by",
            "CHANNEL",
            Read.word(Channel.class),
            "How it was sent: email, sms, whatsapp, phone, print or in-person.");

    private Optional<Desk> desk = Optional.empty();

    OutboxDone() {
        super("done", "Records that what is due, or one draft, was sent by other means.");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Desk mine = desk.orElseThrow();
        return Sent.record(
                at.community(),
                mine.outbox(),
                what.get(),
                by.get(),
                mine.now(at.community()),
                mine.press(at.community(), today));
    }
}
