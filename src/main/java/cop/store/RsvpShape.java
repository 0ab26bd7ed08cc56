package cop.store;

import cop.model.Register;
import java.time.OffsetDateTime;
import java.util.Optional;

/** An answer that says more than yes or no. */
final class RsvpShape extends Shape<Register.Rsvp> {

    private final Field<Register.Answer> answer =
            required("answer", Types.oneOf(Register.Answer.values()), "the answer");
    private final Field<Optional<OffsetDateTime>> at = optional("at", Types.INSTANT, "when it came");
    private final Field<Optional<String>> note = optional("note", Types.TEXT, "what was said with it");

    RsvpShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Register.Rsvp build(Values in) {
        return new Register.Rsvp(in.of(answer), in.of(at), in.of(note));
    }

    @Override
    protected void write(Register.Rsvp value, Draft out) {
        out.put(answer, value.answer()).put(at, value.at()).put(note, value.note());
    }
}
