package cop.cli;

import cop.app.Workbench;
import cop.message.OutboxList;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop outbox list}. */
final class OutboxListCommand extends QuestionCommand {

    OutboxListCommand() {
        super("list", "Lists the drafts that wait to be sent.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        return OutboxList.of(at.community(), folder.outbox()).answer();
    }
}
