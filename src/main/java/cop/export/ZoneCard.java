package cop.export;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Says in a calendar how a clock on the wall runs in the years that it is about. It follows the JDK, so that a calendar and the
 * rest of the tool never differ, and is a few lines long where a whole history would take hundreds.
 */
final class ZoneCard {

    /** A change of the clock that comes round: the one before the first day matters, and some after the last do no harm. */
    private static final int YEARS_BEFORE = 1;

    private static final int YEARS_AFTER = 2;

    /** How many letters of a weekday the standard writes: MO, TU. */
    private static final int LETTERS = 2;

    /** What tells changes of the clock apart that look alike every year. */
    private record Change(ZoneOffset from, ZoneOffset to, boolean summer) {}

    private ZoneCard() {}

    /** The clock in the years from one to another. */
    static VTimeZone of(ZoneId zone, int firstYear, int lastYear) {
        VTimeZone card = new VTimeZone();
        card.add(new TzId(zone.getId()));
        Instant from = start(firstYear - YEARS_BEFORE);
        Map<Change, List<LocalDateTime>> changes = changes(zone.getRules(), from, start(lastYear + YEARS_AFTER));
        if (changes.isEmpty()) {
            ZoneOffset always = zone.getRules().getOffset(from);
            changes.put(new Change(always, always, false), List.of(LocalDate.EPOCH.atStartOfDay()));
        }
        // Either rules or single days: not every reader understands a card that mixes them.
        boolean ruled =
                changes.values().stream().allMatch(days -> everyYear(days).isPresent());
        changes.forEach((change, days) -> {
            if (ruled) {
                Observance observance = observance(change, days.get(0));
                everyYear(days).ifPresent(rule -> observance.add(new RRule<>(rule)));
                card.add(observance);
            } else {
                days.forEach(day -> card.add(observance(change, day)));
            }
        });
        return card;
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The changes of the clock, each with the moments on the wall at which it happens, the one in force at first included. */
    private static Map<Change, List<LocalDateTime>> changes(ZoneRules rules, Instant from, Instant to) {
        Map<Change, List<LocalDateTime>> changes = new LinkedHashMap<>();
        ZoneOffsetTransition before = rules.previousTransition(from);
        ZoneOffsetTransition next = before == null ? rules.nextTransition(from) : before;
        while (next != null && next.getInstant().isBefore(to)) {
            Change change = new Change(
                    next.getOffsetBefore(), next.getOffsetAfter(), rules.isDaylightSavings(next.getInstant()));
            changes.computeIfAbsent(change, key -> new ArrayList<>()).add(next.getDateTimeBefore());
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static Observance observance(Change change, LocalDateTime from) {
        Observance observance = change.summer() ? new Daylight() : new Standard();
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(change.from()));
        observance.add(new TzOffsetTo(change.to()));
        return observance;
    }

    /** The rule that gives these moments, where they are the same weekday of the same month each year. */
    private static Optional<String> everyYear(List<LocalDateTime> days) {
        LocalDateTime first = days.get(0);
        LocalTime time = first.toLocalTime();
        DayOfWeek weekday = first.getDayOfWeek();
        boolean last = true;
        boolean numbered = true;
        for (int i = 0; i < days.size(); i++) {
            LocalDateTime day = days.get(i);
            if (day.getYear() != first.getYear() + i
                    || day.getMonth() != first.getMonth()
                    || day.getDayOfWeek() != weekday
                    || !day.toLocalTime().equals(time)) {
                return Optional.empty();
            }
            last &= day.plusWeeks(1).getMonth() != day.getMonth();
            numbered &= ordinal(day) == ordinal(first);
        }
        if (days.size() == 1 || (!last && !numbered)) {
            return Optional.empty();
        }
        return Optional.of("FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=" + (last ? -1 : ordinal(first))
                + weekday.name().substring(0, LETTERS));
    }

    private static int ordinal(LocalDateTime day) {
        return (day.getDayOfMonth() - 1) / DayOfWeek.values().length + 1;
    }
}
