package cop.cli;

import cop.member.MemberList;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop member list}. */
final class MemberListCommand extends QuestionCommand {

    private final Value<Boolean> all = flag("--all", "Also guests, speakers, partners and people who left.");

    MemberListCommand() {
        super("list", "Lists the members.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return MemberList.of(at.community(), all.get(), today).answer();
    }
}
