package cop.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of one meeting.
 *
 * @param start wall clock in the community's time zone
 * @param length minutes
 * @param status absent in the file means planned
 * @param kind absent in the file means plenary
 * @param reason why it was cancelled or moved
 * @param uid never changes, so that calendars follow a move
 * @param sequence raised by every move
 * @param online the address of an online room
 * @param invited members' ids; absent means everyone
 * @param roles who does what, by role: a member's id, or a name
 * @param logistics jobs around the meeting, by what they are about
 */
public record Meeting(
        String id,
        Optional<String> title,
        LocalDate date,
        Optional<LocalTime> start,
        Optional<Integer> length,
        Status status,
        Optional<String> reason,
        Optional<LocalDate> movedFrom,
        Kinds kind,
        Optional<String> project,
        Optional<String> rhythm,
        Optional<String> uid,
        Optional<Integer> sequence,
        Optional<Mode> mode,
        Optional<Venue> venue,
        Optional<Online> online,
        Optional<List<String>> invited,
        Map<String, String> roles,
        Optional<String> theme,
        List<AgendaItem> agenda,
        Map<String, Job> logistics,
        Optional<String> experiment)
        implements Thing {

    /** How far a meeting is. */
    public enum Status {
        DRAFT,
        PLANNED,
        CONFIRMED,
        HELD,
        CANCELLED
    }

    /** Who meets, and for what. */
    public enum Kinds {
        PLENARY,
        LAUNCH,
        SUBGROUP
    }

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

        public static Venue named(String name) {
            return new Venue(
                    Optional.of(name),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }

    /** The online room. */
    public record Online(Optional<String> url) {}

    /**
     * A job around the meeting.
     *
     * @param count for how many people; {@code for} in the file
     * @param done the day on which it was done
     */
    public record Job(
            Optional<String> owner, Optional<Integer> count, Optional<LocalDate> done, Optional<String> note) {}

    public Meeting {
        invited = invited.map(List::copyOf);
        roles = Ordered.copy(roles);
        agenda = List.copyOf(agenda);
        logistics = Ordered.copy(logistics);
    }

    @Override
    public Key key() {
        return new Key(Kind.MEETING, id);
    }

    public boolean isHeld() {
        return status == Status.HELD;
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /** Whether it is still meant to happen, today or later. */
    public boolean isComing(LocalDate today) {
        return !isHeld() && !isCancelled() && !date.isBefore(today);
    }

    /** Whether this member was asked to come. */
    public boolean invites(String member) {
        return invited.isEmpty() || invited.get().contains(member);
    }

    public Optional<String> role(String role) {
        return Optional.ofNullable(roles.get(role));
    }

    /** What people call it. */
    public String heading() {
        return title.orElse(
                switch (kind) {
                    case PLENARY -> "Meeting";
                    case LAUNCH -> "First meeting";
                    case SUBGROUP -> "Sub-group meeting";
                });
    }

    /** When it begins; at midnight where no time is set. */
    public LocalDateTime begins() {
        return date.atTime(start.orElse(LocalTime.MIDNIGHT));
    }

    /** This meeting as one that took place; refused for one that was cancelled or is still to come. */
    public Meeting asHeld(LocalDate today) {
        if (isCancelled()) {
            throw CopException.refused(
                    "The meeting " + id + " was cancelled.",
                    "If it took place after all, write status: held in meetings/" + id + "/meeting.yaml.");
        }
        if (date.isAfter(today)) {
            throw CopException.refused(
                    "The meeting " + id + " is still to come.", "Come back to this when it has taken place.");
        }
        return withStatus(Status.HELD);
    }

    /** Where it takes place: the room, the online room, or both. */
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

    /** The meeting as the first one of a community, under another title. */
    public Meeting asLaunch(String name, List<AgendaItem> questions) {
        return new Meeting(
                id,
                Optional.of(name),
                date,
                start,
                length,
                status,
                reason,
                movedFrom,
                Kinds.LAUNCH,
                project,
                rhythm,
                uid,
                sequence,
                mode,
                venue,
                online,
                invited,
                roles,
                theme,
                questions,
                logistics,
                experiment);
    }

    public Meeting withStatus(Status other) {
        return new Meeting(
                id,
                title,
                date,
                start,
                length,
                other,
                reason,
                movedFrom,
                kind,
                project,
                rhythm,
                uid,
                sequence,
                mode,
                venue,
                online,
                invited,
                roles,
                theme,
                agenda,
                logistics,
                experiment);
    }

    public Meeting withRoles(Map<String, String> other) {
        return new Meeting(
                id,
                title,
                date,
                start,
                length,
                status,
                reason,
                movedFrom,
                kind,
                project,
                rhythm,
                uid,
                sequence,
                mode,
                venue,
                online,
                invited,
                other,
                theme,
                agenda,
                logistics,
                experiment);
    }

    public Meeting withAgenda(List<AgendaItem> other) {
        return new Meeting(
                id,
                title,
                date,
                start,
                length,
                status,
                reason,
                movedFrom,
                kind,
                project,
                rhythm,
                uid,
                sequence,
                mode,
                venue,
                online,
                invited,
                roles,
                theme,
                other,
                logistics,
                experiment);
    }

    /** The meeting with other people in every place that names some. */
    Meeting withPeople(
            Optional<List<String>> asked, Map<String, String> duties, List<AgendaItem> items, Map<String, Job> jobs) {
        return new Meeting(
                id,
                title,
                date,
                start,
                length,
                status,
                reason,
                movedFrom,
                kind,
                project,
                rhythm,
                uid,
                sequence,
                mode,
                venue,
                online,
                asked,
                duties,
                theme,
                items,
                jobs,
                experiment);
    }
}
