package cop.model;

import java.time.LocalDate;
import java.time.LocalTime;
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

    public Rhythm {
        dates = List.copyOf(dates);
        skip = Ordered.copy(skip);
    }
}
