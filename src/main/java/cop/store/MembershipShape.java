package cop.store;

import cop.model.Membership;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code membership:} of the charter. */
final class MembershipShape extends Shape<Membership> {

    private final Field<Optional<Membership.Model>> model = optional(
            "model", Types.oneOf(Membership.Model.values()), "whether members commit to come, or come as they like");
    private final Field<Optional<Membership.Size>> size =
            optional("size", new SizeShape(), "how many members the community wants");
    private final Field<Optional<String>> expectation =
            optional("expectation", Types.PROSE, "what is asked of members");
    private final Field<List<String>> perspectives =
            list("perspectives", Types.TEXT, "whose views are needed in the room");
    private final Field<Map<String, List<String>>> levels = map(
            "levels", Types.TEXT, Types.list(Types.TEXT), "perspectives by level, such as frontline, training, policy");
    private final Field<List<String>> expertise = list("expertise", Types.TEXT, "what the community needs covered");

    @Override
    protected Membership build(Values in) {
        return new Membership(
                in.of(model), in.of(size), in.of(expectation), in.of(perspectives), in.of(levels), in.of(expertise));
    }

    @Override
    protected void write(Membership value, Draft out) {
        out.put(model, value.model())
                .put(size, value.size())
                .put(expectation, value.expectation())
                .put(perspectives, value.perspectives())
                .put(levels, value.levels())
                .put(expertise, value.expertise());
    }
}
