package cop.store;

import java.time.Period;
import java.util.Optional;

/** A length of time in days, weeks, months or years: {@code 28 days}, {@code 1 week}. */
final class PeriodType extends ScalarType<Period> {

    PeriodType() {
        super("a length of time such as `28 days`, `2 weeks` or `12 months`", "period", "2 weeks", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<Period> parse(String text) {
        int blank = text.indexOf(' ');
        int number = blank > 6 ? -1 : Digits.number(text, 0, blank);
        if (number < 0) {
            return Optional.empty();
        }
        return switch (text.substring(blank + 1)) {
            case "day", "days" -> Optional.of(Period.ofDays(number));
            case "week", "weeks" -> Optional.of(Period.ofWeeks(number));
            case "month", "months" -> Optional.of(Period.ofMonths(number));
            case "year", "years" -> Optional.of(Period.ofYears(number));
            default -> Optional.empty();
        };
    }

    @Override
    protected String print(Period period) {
        return period.getYears() != 0
                ? count(period.getYears(), "year")
                : period.getMonths() != 0 ? count(period.getMonths(), "month") : count(period.getDays(), "day");
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
