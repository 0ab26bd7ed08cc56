package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where people meet.
 *
 * @param venue the room
 * @param online the online room
 */
public record Where(Optional<Mode> mode, Optional<Venue> venue, Optional<Online> online) {

    /** Of a meeting of which nobody has said yet where it is. */
    public static final Where UNSAID = new Where(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The room.
     *
     * @param movable whether chairs and tables can be moved
     * @param capacity people
     * @param booked the day on which it was booked
     */
    public record Venue(
            Optional<String> name,
            Optional<String> address,
            Optional<Setting> setting,
            Optional<Layout> layout,
            Optional<Boolean> movable,
            Optional<Integer> capacity,
            Optional<LocalDate> booked,
            List<String> equipment) {

        /** A room of which nothing is known yet. */
        public static final Venue UNSAID = new Venue(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        /** Whose ground it stands on. */
        public enum Setting {
            WORKPLACE,
            NEUTRAL
        }

        /** How people sit. */
        public enum Layout {
            CIRCLE,
            HORSESHOE,
            GROUPS,
            BOARDROOM,
            LECTURE_HALL
        }

        public Venue {
            equipment = List.copyOf(equipment);
        }

        public boolean isLectureHall() {
            return layout.filter(seats -> seats == Layout.LECTURE_HALL).isPresent();
        }

        /** Whether people sit around one table or in rows, as far as is known, and cannot change it. */
        public boolean isFixed() {
            return movable.filter(can -> !can).isPresent()
                    && layout.filter(seats -> seats != Layout.BOARDROOM).isEmpty();
        }

        private Venue unbooked() {
            return new Venue(name, address, setting, layout, movable, capacity, Optional.empty(), equipment);
        }

        public static Venue named(String name) {
            return new Venue(
                    Optional.of(name),
                    UNSAID.address,
                    UNSAID.setting,
                    UNSAID.layout,
                    UNSAID.movable,
                    UNSAID.capacity,
                    UNSAID.booked,
                    UNSAID.equipment);
        }
    }

    /** The online room. */
    public record Online(Optional<String> url) {}

    /** The same places; the room is not booked for the day on which it is needed. */
    public Where unbooked() {
        return new Where(mode, venue.map(Venue::unbooked), online);
    }

    /** The room, the online room, or both, in words. */
    public Optional<String> place() {
        List<String> parts = new ArrayList<>();
        venue.flatMap(Venue::name).ifPresent(parts::add);
        venue.flatMap(Venue::address).ifPresent(parts::add);
        online.flatMap(Online::url).ifPresent(url -> parts.add("online at " + url));
        if (parts.isEmpty() && mode.filter(m -> m == Mode.ONLINE).isPresent()) {
            parts.add("online");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
