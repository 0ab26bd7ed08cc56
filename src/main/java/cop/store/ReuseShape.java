package cop.store;

import cop.model.Product;
import java.time.LocalDate;
import java.util.Optional;

/** That an organisation used or adapted a product. */
final class ReuseShape extends Shape<Product.Reuse> {

    private final Field<LocalDate> at = required("at", Types.DATE, "the day on which it became known");
    private final Field<String> by = required("by", Types.text("Hillview"), "the organisation");
    private final Field<Product.Reuse.How> kind = required(
            "kind", Types.oneOf(Product.Reuse.How.values()), "whether it was taken as it is or made into another");
    private final Field<Optional<String>> note = optional("note", Types.PROSE, "what was done with it");

    ReuseShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Product.Reuse build(Values in) {
        return new Product.Reuse(in.of(at), in.of(by), in.of(kind), in.of(note));
    }

    @Override
    protected void write(Product.Reuse value, Draft out) {
        out.put(at, value.at()).put(by, value.by()).put(kind, value.kind()).put(note, value.note());
    }
}
