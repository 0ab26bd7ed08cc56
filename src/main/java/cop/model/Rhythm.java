package cop.model;

import cop.recurrence.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the community meets.
 *
 * @param every in words, such as {@code third Thursday}
 * @param rule or as a recurrence rule of RFC 5545
 * @param dates or as plain dates
 * @param length minutes
 * @param skip the dates that are left out, each with its reason
 */
public record Rhythm(
        Optional<String> title,
        Optional<String> every,
        Optional<String> rule,
        List<LocalDate> dates,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalTime> start,
        Optional<Integer> length,
        Optional<Mode> mode,
        Optional<String> venue,
        Map<LocalDate, String> skip) {

    /** Where a rhythm without a beginning is counted from. */
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 3);

    public Rhythm {
        dates = List.copyOf(dates);
        skip = Ordered.copy(skip);
    }

    /** A rhythm in words that counts from a day. */
    public static Rhythm every(String phrase, LocalDate from, Optional<LocalTime> start, Optional<Integer> length) {
        return new Rhythm(
                Optional.empty(),
                Optional.of(phrase),
                Optional.empty(),
                List.of(),
                Optional.of(from),
                Optional.empty(),
                start,
                length,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** When it comes round, such as {@code every third Thursday at 14:00}. */
    public String inWords() {
        return every.map(phrase -> "every " + phrase).or(() -> rule).orElse("on chosen days")
                + start.map(time -> " at " + time).orElse("");
    }

    /** The rhythm with its end before a day, where it has not ended by then anyway. */
    public Rhythm endingBefore(LocalDate day) {
        if (until.filter(end -> end.isBefore(day)).isPresent()) {
            return this;
        }
        Optional<LocalDate> end = Optional.of(day.minusDays(1));
        return new Rhythm(title, every, rule, dates, from, end, start, length, mode, venue, skip);
    }

    /** The rhythm without a day. */
    Rhythm skipping(LocalDate day, String why) {
        Map<LocalDate, String> days = new LinkedHashMap<>(skip);
        days.put(day, why);
        return new Rhythm(title, every, rule, dates, from, until, start, length, mode, venue, days);
    }

    /** The days from one to another, both included, with those that are left out. */
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        LocalDate begin = from.filter(first::isBefore).orElse(first);
        LocalDate end = until.filter(last::isAfter).orElse(last);
        return begin.isAfter(end) ? List.of() : recurrence().between(begin, end);
    }

    private Recurrence recurrence() {
        LocalDate start = from.orElse(LONG_AGO);
        return every.map(words -> Recurrence.every(words, start))
                .or(() -> rule.map(text -> Recurrence.rule(text, start)))
                .orElseGet(() -> Recurrence.dates(dates));
    }
}
