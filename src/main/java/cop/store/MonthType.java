package cop.store;

import java.time.YearMonth;
import java.util.Optional;

/** A month of a year, {@code 2026-03}. */
final class MonthType extends ScalarType<YearMonth> {

    private static final int LENGTH = 7;

    MonthType() {
        super("a month such as 2026-03", "month", "2026-03", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<YearMonth> parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-') {
            return Optional.empty();
        }
        int year = Digits.number(text, 0, 4);
        int month = Digits.number(text, 5, 2);
        return year >= 0 && month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    @Override
    protected String print(YearMonth month) {
        return month.toString();
    }
}
