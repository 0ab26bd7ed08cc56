package cop.store;

import cop.model.Agreements;
import java.util.List;
import java.util.Optional;

/** {@code capture:} of the charter. */
final class CaptureShape extends Shape<Agreements.Capture> {

    private final Field<Optional<Agreements.Level>> level =
            optional("level", Types.oneOf(Agreements.Level.values()), "how much is written down");
    private final Field<List<String>> products =
            list("products", Types.TEXT, "the kinds of knowledge products that the community means to make");

    CaptureShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Agreements.Capture build(Values in) {
        return new Agreements.Capture(in.of(level), in.of(products));
    }

    @Override
    protected void write(Agreements.Capture value, Draft out) {
        out.put(level, value.level()).put(products, value.products());
    }
}
