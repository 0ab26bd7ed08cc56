package cop.store;

import cop.model.Register;
import java.util.Map;
import java.util.Optional;

/** {@code meetings/<id>/register.yaml}. */
final class RegisterShape extends Shape<Register> {

    private static final Type<Register.Rsvp> RSVP = Types.either(
            Types.oneOf(Register.Answer.values()),
            Register.Rsvp::of,
            rsvp -> rsvp.equals(Register.Rsvp.of(rsvp.answer())) ? Optional.of(rsvp.answer()) : Optional.empty(),
            new RsvpShape());

    private static final Type<Register.Attendance> ATTENDANCE = Types.either(
            Types.oneOf(Register.Status.values()),
            Register.Attendance::of,
            seen -> seen.equals(Register.Attendance.of(seen.status())) ? Optional.of(seen.status()) : Optional.empty(),
            new AttendanceShape());

    private static final Type<Register.Guests> GUESTS = Types.either(
            Types.INTEGER,
            Register.Guests::counted,
            guests -> guests.names().isEmpty() ? Optional.of(guests.count()) : Optional.empty(),
            Types.list(Types.TEXT),
            Register.Guests::named,
            Register.Guests::names);

    private final Field<Map<String, Register.Rsvp>> rsvp =
            map("rsvp", Types.ID, RSVP, "the answers to the invitation, by member");
    private final Field<Optional<Map<String, Register.Attendance>>> attendance = optional(
            "attendance", Types.map(Types.ID, ATTENDANCE), "who came; a member who does not stand here was absent");
    private final Field<Optional<Register.Guests>> guests =
            optional("guests", GUESTS, "visitors: their names, or how many");
    private final Field<Optional<Integer>> forms =
            optional("forms", Types.INTEGER, "how many evaluation forms came back");

    @Override
    protected Register build(Values in) {
        return new Register(in.id(), in.of(rsvp), in.of(attendance), in.of(guests), in.of(forms));
    }

    @Override
    protected void write(Register register, Draft out) {
        out.put(rsvp, register.rsvp())
                .put(attendance, register.attendance())
                .put(guests, register.guests())
                .put(forms, register.forms());
    }
}
