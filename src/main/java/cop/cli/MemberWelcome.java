package cop.cli;

import cop.member.Welcome;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop member welcome}. */
final class MemberWelcome extends QuestionCommand {

    private final Value<String> member = argument("MEMBER", "The member: the id, the beginning of it, or the name.");

    MemberWelcome() {
        super("welcome", "Prints a letter of welcome, with what is kept and why.");
        more("", "Laws such as POPIA ask for such a notice when somebody joins.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return Welcome.to(new Lookup(at.community(), today).member(member.get()), at.community(), today)
                .answer();
    }
}
