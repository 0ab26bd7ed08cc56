package cop.cli;

import cop.app.Desk;
import cop.member.Forgetting;
import cop.message.Forgotten;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Member;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** {@code cop member forget}. */
final class MemberForget extends ChangeCommand {

    private final Value<String> member = argument("MEMBER", "The member: the id, the beginning of it, or the name.");
    private final Value<Boolean> yes = flag("--yes", "Do not ask again.");

    private Optional<Desk> desk = Optional.empty();
    private Map<String, String> files = Map.of();

    MemberForget() {
        super("forget", "Takes a person's data out of the folder; figures still add up.");
        more("", "See first what there is with: cop member show MEMBER --everything");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
        files = mine.texts();
        String who = member(mine.snapshot(), mine.today()).id();
        if (yes.get() || isOnlyShown()) {
            return;
        }
        if (!mine.dialogue().isSomebodyThere()) {
            throw CopException.usage(
                    "Forgetting " + who + " cannot be taken back by cop.", "If it is meant, add --yes.");
        }
        if (!mine.dialogue().agrees("Take the data of " + who + " out of every file?")) {
            throw CopException.refused(
                    "Nobody was forgotten.", "See what is kept with: cop member show " + who + " --everything");
        }
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Member who = member(at, today);
        Desk mine = desk.orElseThrow();
        Forgotten drafts = new Forgotten(who, mine.outbox());
        Change change = new Forgetting(who).change(at, today, drafts.left(files));
        return drafts.following(change, at.community(), mine.press(at.community(), today));
    }

    private Member member(Snapshot at, LocalDate today) {
        return new Lookup(at.community(), today).member(member.get());
    }
}
