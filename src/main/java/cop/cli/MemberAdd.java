package cop.cli;

import cop.member.Members;
import cop.model.Change;
import cop.model.Member;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop member add}. */
final class MemberAdd extends ChangeCommand {

    private final Value<String> name = argument("NAME", "The name as people say it, in its own script.");
    private final Value<Optional<String>> id =
            option("--id", "ID", "A short name for files and commands; made from the name if nothing is said.");
    private final Value<Optional<Member.Kinds>> kind =
            option("--kind", "KIND", Read.word(Member.Kinds.class), "member (default), guest, speaker or partner.");
    private final Value<Optional<String>> organisation = option("--organisation", "NAME", "Where they work.");
    private final Value<Optional<String>> perspective = option("--perspective", "WORD", "Whose view they bring.");
    private final Value<Optional<String>> email = option("--email", "ADDRESS", "Their e-mail address.");
    private final Value<Optional<String>> phone = option("--phone", "NUMBER", "Their phone number.");

    MemberAdd() {
        super("add", "Adds a member, guest, speaker or partner.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Members.add(
                at.community(),
                name.get(),
                id.get(),
                kind.get().orElse(Member.Kinds.MEMBER),
                new Member.Profile(
                        organisation.get(), perspective.get(), Optional.empty(), Optional.empty(), List.of()),
                new Member.Contact(email.get(), phone.get(), Optional.empty()),
                today);
    }
}
