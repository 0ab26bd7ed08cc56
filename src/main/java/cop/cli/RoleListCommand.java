package cop.cli;

import cop.model.Snapshot;
import cop.role.RoleList;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop role list}. */
final class RoleListCommand extends QuestionCommand {

    RoleListCommand() {
        super("list", "Lists the roles: who has them, who steps in, and until when.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return RoleList.of(at.community()).answer();
    }
}
