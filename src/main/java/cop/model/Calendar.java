package cop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the community meets and when it does not.
 *
 * @param rhythms by their id; old ones stay, with an {@code until}
 */
public record Calendar(Map<String, Rhythm> rhythms, Optional<Holidays> holidays, List<Span> closures) {

    /**
     * What happens to meetings that fall on a public holiday.
     *
     * @param calendar the country, such as {@code ZA}
     * @param add days that count as holidays here, each with its name
     * @param remove days that do not
     */
    public record Holidays(
            Optional<String> calendar, Optional<Then> then, Map<LocalDate, String> add, List<LocalDate> remove) {

        /** What becomes of a meeting on a holiday. */
        public enum Then {
            SKIP,
            WEEK_LATER,
            KEEP
        }

        public Holidays {
            add = Ordered.copy(add);
            remove = List.copyOf(remove);
        }
    }

    public Calendar {
        rhythms = Ordered.copy(rhythms);
        closures = List.copyOf(closures);
    }

    public Calendar withRhythm(String id, Rhythm rhythm) {
        Map<String, Rhythm> more = new java.util.LinkedHashMap<>(rhythms);
        more.put(id, rhythm);
        return new Calendar(more, holidays, closures);
    }
}
