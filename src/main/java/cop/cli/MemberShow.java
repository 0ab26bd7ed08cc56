package cop.cli;

import cop.app.Workbench;
import cop.member.Everything;
import cop.member.MemberCard;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop member show}. */
final class MemberShow extends QuestionCommand {

    private final Value<String> member = argument("MEMBER", "The member: the id, the beginning of it, or the name.");

    private final Value<Boolean> everything =
            flag("--everything", "Also all that other files hold about the person, for one who asks.");

    MemberShow() {
        super("show", "Shows what the folder says of one person.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return new MemberCard(new Lookup(at.community(), today).member(member.get())).answer();
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        return everything.get()
                ? Everything.about(new Lookup(at.community(), today).member(member.get()), at, folder.texts())
                        .answer()
                : ask(at, today);
    }
}
