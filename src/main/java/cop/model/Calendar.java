package cop.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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

    /**
     * The days that the rhythms give.
     *
     * @param occurrences days on which a meeting is due, earliest first
     * @param leftOut days on which there would be one, earliest first
     */
    public record Due(List<Occurrence> occurrences, List<LeftOut> leftOut) {

        public Due {
            occurrences = List.copyOf(occurrences);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** A day on which a rhythm comes round, by the rhythm's id. */
    public record Occurrence(LocalDate date, String rhythm) {}

    /** A day on which a rhythm would come round, and why there is no meeting. */
    public record LeftOut(LocalDate date, String rhythm, String why) {}

    public static final Calendar NONE = new Calendar(Map.of(), Optional.empty(), List.of());

    public Calendar {
        rhythms = Ordered.copy(rhythms);
        closures = List.copyOf(closures);
    }

    /** When the community is due to meet from one day to another, both included. */
    public Due due(LocalDate from, LocalDate to) {
        return new DueDays(this, from, to).find();
    }

    /** This calendar where these days count as holidays too; what the charter adds or removes comes first. */
    public Calendar observing(Map<LocalDate, String> proposed) {
        return new Calendar(
                rhythms,
                holidays.map(ours -> {
                    Map<LocalDate, String> days = new LinkedHashMap<>(proposed);
                    days.putAll(ours.add());
                    return new Holidays(ours.calendar(), ours.then(), days, ours.remove());
                }),
                closures);
    }

    /** What a holiday is called, unless the community meets all the same. */
    public Optional<String> holiday(LocalDate day) {
        return holidays.filter(ours ->
                        ours.then().filter(then -> then == Holidays.Then.KEEP).isEmpty())
                .filter(ours -> !ours.remove().contains(day))
                .flatMap(ours -> Optional.ofNullable(ours.add().get(day)));
    }

    /** The holiday because of which a rhythm comes round on this day and not a week before, if that is so. */
    public Optional<String> putOff(String rhythm, LocalDate day) {
        LocalDate usual = day.minusWeeks(1);
        return Optional.ofNullable(rhythms.get(rhythm))
                .filter(one -> one.between(day, day).isEmpty())
                .filter(one -> !one.between(usual, usual).isEmpty())
                .flatMap(one -> holiday(usual));
    }

    /** This calendar with days written down on which a rhythm does not come round, those that are there already left alone. */
    public Calendar skipping(List<LeftOut> days) {
        Calendar changed = this;
        for (LeftOut day : days) {
            Rhythm rhythm = changed.rhythms.get(day.rhythm());
            if (rhythm != null && !rhythm.skip().containsKey(day.date())) {
                changed = changed.withRhythm(day.rhythm(), rhythm.skipping(day.date(), day.why()));
            }
        }
        return changed;
    }

    public Calendar withRhythm(String id, Rhythm rhythm) {
        Map<String, Rhythm> more = new LinkedHashMap<>(rhythms);
        more.put(id, rhythm);
        return new Calendar(more, holidays, closures);
    }
}
