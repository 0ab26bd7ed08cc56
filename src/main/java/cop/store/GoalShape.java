package cop.store;

import cop.model.Goal;
import java.time.LocalDate;
import java.util.Optional;

/** One of the charter's {@code goals:}. */
final class GoalShape extends Shape<Goal> {

    private final Field<Optional<String>> text = optional("text", Types.PROSE, "what shall be so");
    private final Field<Optional<Goal.Kind>> kind =
            optional("kind", Types.oneOf(Goal.Kind.values()), "whether it can be counted");
    private final Field<Optional<String>> proposedBy =
            optional("proposed-by", Types.TEXT, "who proposed it: a member's id, or a name");
    private final Field<Optional<LocalDate>> agreed =
            optional("agreed", Types.DATE, "the day on which members agreed to it");
    private final Field<Optional<LocalDate>> due = optional("due", Types.DATE, "the day by which it should be reached");
    private final Field<Optional<LocalDate>> reached =
            optional("reached", Types.DATE, "the day on which it was reached");

    @Override
    protected Goal build(Values in) {
        return new Goal(in.of(text), in.of(kind), in.of(proposedBy), in.of(agreed), in.of(due), in.of(reached));
    }

    @Override
    protected void write(Goal value, Draft out) {
        out.put(text, value.text())
                .put(kind, value.kind())
                .put(proposedBy, value.proposedBy())
                .put(agreed, value.agreed())
                .put(due, value.due())
                .put(reached, value.reached());
    }
}
