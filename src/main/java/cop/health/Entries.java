package cop.health;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How many attendance lists were entered so late that memory may have filled them in.
 *
 * @param late of those of which it is known when they were entered
 * @param unknown how many others there are
 */
record Entries(Share late, int unknown) {

    static final Entries NONE = new Entries(Share.NONE, 0);

    private static final int DAYS = 30;

    /**
     * Counts the attendance lists of the meetings in a window, also those entered after the day of the report, because its figures
     * rest on them as well.
     *
     * @param days on which they were entered, by meeting, as far as known
     */
    static Entries of(Window window, Map<String, LocalDate> days) {
        Share late = Share.NONE;
        int unknown = 0;
        for (Gathering gathering : window.gatherings()) {
            Optional<LocalDate> day =
                    Optional.ofNullable(days.get(gathering.meeting().id()));
            LocalDate last = gathering.meeting().date().plusDays(DAYS);
            if (day.isPresent()) {
                late = late.plus(last.isBefore(day.get()) ? 1 : 0, 1);
            } else if (gathering.isRegistered()) {
                unknown++;
            }
        }
        return new Entries(late, unknown);
    }

    /** What to say of them; nothing where none is known to be late. */
    Optional<String> words() {
        if (late.yes() == 0) {
            return Optional.empty();
        }
        String were = late.yes() == 1 ? " attendance lists was" : " attendance lists were";
        String rest = unknown == 0 ? "." : "; of " + unknown + " more git cannot tell.";
        return Optional.of(late.words() + were + " entered more than " + DAYS + " days after the meeting" + rest);
    }
}
