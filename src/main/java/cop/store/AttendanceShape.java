package cop.store;

import cop.model.Mode;
import cop.model.Register;
import java.util.Optional;

/** An attendance that says more than present or absent. */
final class AttendanceShape extends Shape<Register.Attendance> {

    private final Field<Register.Status> status =
            required("status", Types.oneOf(Register.Status.values()), "whether they came");
    private final Field<Optional<Mode>> mode = optional("mode", Types.oneOf(Mode.values()), "in the room or online");
    private final Field<Optional<Register.Part>> part =
            optional("part", Types.oneOf(Register.Part.values()), "for how much of it");

    AttendanceShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Register.Attendance build(Values in) {
        return new Register.Attendance(in.of(status), in.of(mode), in.of(part));
    }

    @Override
    protected void write(Register.Attendance value, Draft out) {
        out.put(status, value.status()).put(mode, value.mode()).put(part, value.part());
    }
}
