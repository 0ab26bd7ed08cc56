package cop.store;

import cop.model.Pulse;
import java.util.Optional;

/** A number of people, or {@code few} where it is so small that it would lead to somebody. */
final class CountType extends ScalarType<Pulse.Count> {

    private static final String FEW = "few";

    CountType() {
        super("a whole number, or few", "count", FEW, Tree.Kind.EXACT);
    }

    @Override
    protected Optional<Pulse.Count> parse(String text) {
        if (text.equals(FEW)) {
            return Optional.of(Pulse.Count.FEW);
        }
        int number = Digits.number(text, 0, text.length());
        return number < 0 ? Optional.empty() : Optional.of(new Pulse.Count(Optional.of(number)));
    }

    @Override
    protected String print(Pulse.Count count) {
        return count.number().map(String::valueOf).orElse(FEW);
    }
}
