package cop.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recurrence rule in the sense of RFC 5545, with everything filled in that the text took from its first day.
 *
 * <p>In days, each part of a rule that the RFC says to "expand" or to "limit" comes to the same: of every
 * {@code interval}th period, keep the days that fit all parts, then keep the {@code positions} among these.
 *
 * @param interval every how many periods, from 1
 * @param months 1 to 12; empty means any
 * @param monthDays 1 to 31, or -1 for the last day back to -31; empty means any
 * @param weekdays empty means any
 * @param positions which of a period's days, 1 for the first and -1 for the last; empty means all
 * @param count how many days there are in all; {@link #ENDLESS} where the rule does not say
 * @param until the last day that may count; {@link LocalDate#MAX} where the rule does not say
 * @param from the first day that may count
 */
record Rule(
        Frequency frequency,
        int interval,
        List<Integer> months,
        List<Integer> monthDays,
        List<Weekday> weekdays,
        List<Integer> positions,
        int count,
        LocalDate until,
        LocalDate from)
        implements Recurrence {

    static final int ENDLESS = Integer.MAX_VALUE;

    /** Bounds the search of a rule that no day fits, such as 30 February. */
    private static final int YEARS_AHEAD = 100;

    Rule {
        months = List.copyOf(months);
        monthDays = List.copyOf(monthDays);
        weekdays = List.copyOf(weekdays);
        positions = List.copyOf(positions);
    }

    @Override
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        return days(first, last, Integer.MAX_VALUE);
    }

    @Override
    public Optional<LocalDate> next(LocalDate after) {
        LocalDate last = (after.isBefore(from) ? from : after).plusYears(YEARS_AHEAD);
        List<LocalDate> found = days(after.plusDays(1), last, 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    @Override
    public String describe() {
        return RuleWords.describe(this);
    }

    /** Walks from the very first period, because only so can {@code count} and {@code interval} be kept. */
    private List<LocalDate> days(LocalDate first, LocalDate last, int limit) {
        LocalDate end = until.isBefore(last) ? until : last;
        List<LocalDate> found = new ArrayList<>();
        int left = count;
        for (LocalDate start = frequency.startOf(from); !start.isAfter(end); start = frequency.later(start, interval)) {
            for (LocalDate day : daysOfPeriod(start)) {
                if (day.isBefore(from)) {
                    continue;
                }
                if (day.isAfter(end) || left == 0 || found.size() == limit) {
                    return found;
                }
                left--;
                if (!day.isBefore(first)) {
                    found.add(day);
                }
            }
        }
        return found;
    }

    private List<LocalDate> daysOfPeriod(LocalDate start) {
        LocalDate end = frequency.later(start, 1);
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
            if (fits(day)) {
                days.add(day);
            }
        }
        return positions.isEmpty() ? days : atPositions(days);
    }

    private List<LocalDate> atPositions(List<LocalDate> days) {
        List<LocalDate> kept = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (positions.contains(i + 1) || positions.contains(i - days.size())) {
                kept.add(days.get(i));
            }
        }
        return kept;
    }

    private boolean fits(LocalDate day) {
        return fitsMonth(day) && fitsMonthDay(day) && fitsWeekday(day);
    }

    private boolean fitsMonth(LocalDate day) {
        return months.isEmpty() || months.contains(day.getMonthValue());
    }

    private boolean fitsMonthDay(LocalDate day) {
        int index = day.getDayOfMonth();
        return monthDays.isEmpty() || monthDays.contains(index) || monthDays.contains(index - day.lengthOfMonth() - 1);
    }

    private boolean fitsWeekday(LocalDate day) {
        boolean ofYear = frequency == Frequency.YEARLY && months.isEmpty();
        int index = ofYear ? day.getDayOfYear() : day.getDayOfMonth();
        int length = ofYear ? day.lengthOfYear() : day.lengthOfMonth();
        for (Weekday weekday : weekdays) {
            if (weekday.fits(day, index, length)) {
                return true;
            }
        }
        return weekdays.isEmpty();
    }
}
