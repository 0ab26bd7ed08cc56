package cop.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A day of the calendar, {@code 2026-03-19}; read digit by digit, because date formatters are slow to start. */
final class DateType extends ScalarType<LocalDate> {

    static final int LENGTH = 10;

    DateType() {
        super("a date such as 2026-03-19", "date", "2026-03-19", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<LocalDate> parse(String text) {
        return isDateLike(text) ? day(text) : Optional.empty();
    }

    @Override
    protected String print(LocalDate date) {
        return date.toString();
    }

    @Override
    protected String complaint(String subject, String text) {
        return isDateLike(text)
                ? "There is no " + text + " in the calendar: write a real date for " + subject + "."
                : super.complaint(subject, text);
    }

    private static Optional<LocalDate> day(String text) {
        int year = Digits.number(text, 0, 4);
        int month = Digits.number(text, 5, 2);
        int day = Digits.number(text, 8, 2);
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static boolean isDateLike(String text) {
        return text.length() == LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Digits.number(text, 0, 4) >= 0
                && Digits.number(text, 5, 2) >= 0
                && Digits.number(text, 8, 2) >= 0;
    }
}
