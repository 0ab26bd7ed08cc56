package cop.store;

import java.util.Optional;

/** A whole number of at most nine digits. */
final class IntegerType extends ScalarType<Integer> {

    IntegerType() {
        super("a whole number such as 12", "integer", "12", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<Integer> parse(String text) {
        boolean negative = text.startsWith("-");
        int start = negative ? 1 : 0;
        int number = Digits.number(text, start, text.length() - start);
        return number < 0 ? Optional.empty() : Optional.of(negative ? -number : number);
    }

    @Override
    protected String print(Integer number) {
        return number.toString();
    }
}
