package cop.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day of the week, or one such day of a month or year.
 *
 * @param ordinal 3 for the third, -1 for the last, 0 for every one
 */
record Weekday(int ordinal, DayOfWeek day) {

    /** Whether {@code date}, the {@code index}th of {@code length} days of its month or year, is such a day. */
    boolean fits(LocalDate date, int index, int length) {
        if (date.getDayOfWeek() != day) {
            return false;
        }
        int fromStart = (index - 1) / 7 + 1;
        int fromEnd = -((length - index) / 7 + 1);
        return ordinal == 0 || ordinal == fromStart || ordinal == fromEnd;
    }
}
