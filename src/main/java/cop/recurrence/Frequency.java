package cop.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The length of the periods, one after the other, in which a {@link Rule} looks for its days. */
enum Frequency {
    DAILY("day", ChronoUnit.DAYS),
    WEEKLY("week", ChronoUnit.WEEKS),
    MONTHLY("month", ChronoUnit.MONTHS),
    YEARLY("year", ChronoUnit.YEARS);

    private final String period;
    private final ChronoUnit unit;

    Frequency(String period, ChronoUnit unit) {
        this.period = period;
        this.unit = unit;
    }

    /** The word for one period: {@code week}. */
    String period() {
        return period;
    }

    /** The first day of the period in which {@code day} lies; weeks begin on Monday. */
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAILY -> day;
            case WEEKLY -> day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
            case MONTHLY -> day.withDayOfMonth(1);
            case YEARLY -> day.withDayOfYear(1);
        };
    }

    /** The first day of the period that comes so many periods after the one that begins on {@code start}. */
    LocalDate later(LocalDate start, int periods) {
        return start.plus(periods, unit);
    }
}
