package cop.store;

import java.util.Optional;

/** A measure, such as a share from 0 to 1. */
final class NumberType extends ScalarType<Double> {

    NumberType() {
        super("a number such as 0.6", "number", "0.6", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<Double> parse(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    protected String print(Double number) {
        return number.toString();
    }
}
