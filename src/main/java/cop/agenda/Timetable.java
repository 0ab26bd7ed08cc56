package cop.agenda;

import cop.model.AgendaItem;
import cop.model.AgendaItem.Length;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of an agenda in their time. Items that take what is left share it evenly.
 *
 * @param spare minutes that no item takes; negative where the items take longer than the meeting; absent where nobody
 *     said how long the meeting or an item takes
 */
record Timetable(List<Entry> entries, Optional<Integer> spare) {

    /**
     * One item in its time.
     *
     * @param from absent where the meeting has no time of day, or an item before has no length
     * @param minutes absent where they cannot be known
     */
    record Entry(AgendaItem item, Optional<LocalTime> from, Optional<Integer> minutes) {

        Optional<LocalTime> to() {
            return from.flatMap(start -> minutes.map(start::plusMinutes));
        }
    }

    Timetable {
        entries = List.copyOf(entries);
    }

    static Timetable of(List<AgendaItem> items, Optional<LocalTime> start, Optional<Integer> length) {
        int fixed = 0;
        int sharing = 0;
        for (AgendaItem item : items) {
            fixed += minutes(item).orElse(0);
            sharing += minutes(item).isEmpty() ? 1 : 0;
        }
        Rest rest = new Rest(length, fixed, sharing);
        List<Entry> entries = new ArrayList<>();
        Optional<LocalTime> now = start;
        for (AgendaItem item : items) {
            Optional<Integer> minutes = minutes(item).or(rest::share);
            Entry entry = new Entry(item, now, minutes);
            entries.add(entry);
            now = entry.to();
        }
        return new Timetable(entries, rest.spare());
    }

    private static Optional<Integer> minutes(AgendaItem item) {
        return item.length().flatMap(Length::minutes);
    }

    /** What the items of fixed length leave to those that share; the first get the odd minutes. */
    private static final class Rest {

        private final Optional<Integer> spare;
        private Optional<Integer> left;
        private int sharing;

        Rest(Optional<Integer> length, int fixed, int sharing) {
            this.sharing = sharing;
            this.left = length.map(all -> Math.max(0, all - fixed));
            this.spare = length.map(all -> sharing > 0 ? Math.min(0, all - fixed) : all - fixed);
        }

        Optional<Integer> share() {
            Optional<Integer> share = left.map(minutes -> (minutes + sharing - 1) / sharing);
            left = left.map(minutes -> minutes - share.orElse(0));
            sharing--;
            return share;
        }

        Optional<Integer> spare() {
            return spare;
        }
    }
}
