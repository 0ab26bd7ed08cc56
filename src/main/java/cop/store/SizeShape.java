package cop.store;

import cop.model.Membership;
import java.util.Optional;

/** {@code size:} of the membership. */
final class SizeShape extends Shape<Membership.Size> {

    private final Field<Optional<Integer>> min = optional("min", Types.INTEGER, "the fewest members");
    private final Field<Optional<Integer>> max = optional("max", Types.INTEGER, "the most members");

    SizeShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Membership.Size build(Values in) {
        return new Membership.Size(in.of(min), in.of(max));
    }

    @Override
    protected void write(Membership.Size value, Draft out) {
        out.put(min, value.min()).put(max, value.max());
    }
}
