package cop.cli;

import cop.model.Community;
import cop.model.Snapshot;
import cop.role.RoleList;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop role show}. */
final class RoleShow extends QuestionCommand {

    private final Value<Optional<String>> role =
            optionalArgument("ROLE", "The role, by its name in: cop role list; all of them if nothing is said.");

    RoleShow() {
        super("show", "Shows what is expected of a role, and who has it.");
        more("Where the charter does not say what is expected, the guide does.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Community community = at.community();
        return role.get()
                .map(name -> RoleList.card(community, name).answer(community))
                .orElseGet(() -> RoleList.of(community).duties());
    }
}
