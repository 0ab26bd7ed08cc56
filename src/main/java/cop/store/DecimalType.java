package cop.store;

import java.math.BigDecimal;
import java.util.Optional;

/** An exact decimal with a point: money, or a mean. */
final class DecimalType extends ScalarType<BigDecimal> {

    DecimalType() {
        super("a number such as 250.00, with a point and without blanks", "number", "250.00", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<BigDecimal> parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        boolean plain = point < 0
                ? allDigits(text, start, text.length())
                : allDigits(text, start, point) && allDigits(text, point + 1, text.length());
        return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Override
    protected String print(BigDecimal number) {
        return number.toPlainString();
    }

    private static boolean allDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Digits.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return start < end;
    }
}
