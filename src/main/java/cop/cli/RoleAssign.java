package cop.cli;

import cop.model.Change;
import cop.model.Role;
import cop.model.Snapshot;
import cop.role.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop role assign}. */
final class RoleAssign extends ChangeCommand {

    private final Value<String> role = argument("ROLE", "The role, such as champion or facilitator.");
    private final Value<List<String>> people =
            optionalWords("MEMBER", "Who has it: one alone, or all who share it or take turns.");
    private final Value<Optional<Role.By>> by =
            option("--by", "WAY", Read.word(Role.By.class), "How it is filled: rotation or appointment.");
    private final Value<Optional<String>> deputy = option("--deputy", "MEMBER", "Who steps in.");
    private final Value<Optional<LocalDate>> until = option("--until", "DATE", Read::date, "The last day.");
    private final Value<Optional<String>> does = option("--does", "TEXT", "What is expected.");

    RoleAssign() {
        super("assign", "Gives a role to a member or several, or changes its terms.");
        more(
                "What is not said stays as it is. When a role passes from one to the next,",
                "that stays on record among the decisions of the community.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return new Assignment(role.get(), people.get(), by.get(), deputy.get(), until.get(), does.get())
                .change(at.community(), today);
    }
}
