package cop.cli;

import cop.message.Draft;
import java.util.List;

/** {@code cop outbox show}: the text as it stands in the file, so that it can be handed on to other programs. */
final class OutboxShow extends Command {

    private final Value<String> draft =
            argument("DRAFT", "The draft: its name, or the name of a message, such as invitation.");

    OutboxShow() {
        super("show", "Shows a draft as it will be sent.");
    }

    @Override
    ExitCode run(Session session) {
        session.workbench().open();
        List<Draft> drafts = session.workbench().outbox().named(draft.get());
        String between = "";
        for (Draft each : drafts) {
            session.print(between);
            if (drafts.size() > 1) {
                session.tell("== " + each.id());
            }
            each.text().lines().forEach(session::tell);
            between = "\n";
        }
        return ExitCode.OK;
    }
}
