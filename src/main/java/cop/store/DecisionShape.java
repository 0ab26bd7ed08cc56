package cop.store;

import cop.model.Agreements;
import java.time.LocalDate;
import java.util.Optional;

/** One of the charter's {@code decisions:} about the community itself. */
final class DecisionShape extends Shape<Agreements.Decision> {

    private final Field<LocalDate> on = required("on", Types.DATE, "the day on which it was taken");
    private final Field<Agreements.Decision.About> about =
            required("about", Types.oneOf(Agreements.Decision.About.values()), "what it is about");
    private final Field<Optional<String>> role = optional("role", Types.ID, "the role that is handed over");
    private final Field<Optional<String>> text = optional("text", Types.PROSE, "what was decided");

    @Override
    protected Agreements.Decision build(Values in) {
        return new Agreements.Decision(in.of(on), in.of(about), in.of(role), in.of(text));
    }

    @Override
    protected void write(Agreements.Decision value, Draft out) {
        out.put(on, value.on())
                .put(about, value.about())
                .put(role, value.role())
                .put(text, value.text());
    }
}
