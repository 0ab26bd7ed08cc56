package cop.store;

import cop.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of the charter's {@code roles:}. */
final class RoleShape extends Shape<Role> {

    private final Field<Optional<Role.By>> by = optional("by", Types.oneOf(Role.By.values()), "how it is filled");
    private final Field<Optional<String>> holder =
            optional("holder", Types.TEXT, "who holds it: a member's id, or a name");
    private final Field<List<String>> people = list("people", Types.TEXT, "who may take a turn, or who belongs to it");
    private final Field<Optional<String>> deputy = optional("deputy", Types.TEXT, "who steps in");
    private final Field<Optional<LocalDate>> since = optional("since", Types.DATE, "the first day");
    private final Field<Optional<LocalDate>> until = optional("until", Types.DATE, "the last day");
    private final Field<Optional<String>> does = optional("does", Types.PROSE, "what is expected");

    RoleShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Role build(Values in) {
        return new Role(
                in.of(by), in.of(holder), in.of(people), in.of(deputy), in.of(since), in.of(until), in.of(does));
    }

    @Override
    protected void write(Role value, Draft out) {
        out.put(by, value.by())
                .put(holder, value.holder())
                .put(people, value.people())
                .put(deputy, value.deputy())
                .put(since, value.since())
                .put(until, value.until())
                .put(does, value.does());
    }
}
