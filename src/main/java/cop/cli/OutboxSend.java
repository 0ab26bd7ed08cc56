package cop.cli;

import cop.app.Posting;
import java.util.List;

/** {@code cop outbox send}. */
final class OutboxSend extends Command {

    private final Value<Boolean> dryRun = flag("--dry-run", "Only say what would be sent, and to whom.");
    private final Value<Boolean> again =
            flag("--again", "Send these drafts also where they may have arrived already; name them.");
    private final Value<Boolean> takeOver = flag("--take-over", "Be the one who sends for this community from now on.");
    private final Value<List<String>> drafts = optionalWords(
            "DRAFT", "Only these drafts or messages, such as invitation; otherwise every e-mail that waits.");

    OutboxSend() {
        super("send", "Sends the drafts that are e-mails, each once.");
        more(
                "The mail server stands in your own settings, in the file",
                "~/.config/cop/mail.properties. Without it, this says what to write there.",
                "",
                "A message to several goes out once, with hidden addresses.");
    }

    boolean isOnlyShown() {
        return dryRun.get();
    }

    @Override
    ExitCode run(Session session) {
        Posting posting = new Posting(session.desk(), drafts.get(), again.get(), takeOver.get());
        if (isOnlyShown()) {
            posting.preview().forEach(session::tell);
            session.remark("Nothing was sent: this was a dry run.");
        } else {
            posting.send().forEach(session::tell);
        }
        return ExitCode.OK;
    }
}
