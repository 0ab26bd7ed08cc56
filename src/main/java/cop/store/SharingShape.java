package cop.store;

import cop.model.Consent;
import cop.model.Product;
import java.time.LocalDate;

/** That a product was given to an audience. */
final class SharingShape extends Shape<Product.Sharing> {

    private final Field<LocalDate> at = required("at", Types.DATE, "the day");
    private final Field<Consent.Audience> audience =
            required("audience", Types.oneOf(Consent.Audience.values()), "who got it");

    SharingShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Product.Sharing build(Values in) {
        return new Product.Sharing(in.of(at), in.of(audience));
    }

    @Override
    protected void write(Product.Sharing value, Draft out) {
        out.put(at, value.at()).put(audience, value.audience());
    }
}
