package cop.store;

import cop.model.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Days from one to another, such as a member's leave or school holidays. */
final class SpanShape extends Shape<Span> {

    private final Field<LocalDate> from = required("from", Types.DATE, "the first day");
    private final Field<LocalDate> to = required("to", Types.DATE, "the last day");
    private final Field<Optional<String>> why = optional("why", Types.TEXT, "the reason");

    SpanShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Span build(Values in) {
        if (in.of(to).isBefore(in.of(from))) {
            in.refuse(to, "`to` lies before `from`: write the earlier day first.");
        }
        return new Span(in.of(from), in.of(to), in.of(why));
    }

    @Override
    protected void write(Span span, Draft out) {
        out.put(from, span.from()).put(to, span.to()).put(why, span.why());
    }
}
