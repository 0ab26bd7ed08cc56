package cop.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of one meeting.
 *
 * @param invited members' ids; absent means everyone
 * @param roles who does what, by role: a member's id, or a name
 * @param logistics jobs around the meeting, by what they are about
 */
public record Meeting(
        String id,
        Optional<String> title,
        When when,
        Standing standing,
        Occasion occasion,
        Where where,
        Optional<List<String>> invited,
        Map<String, String> roles,
        Programme programme,
        Map<String, Job> logistics)
        implements Thing {

    /**
     * When it is.
     *
     * @param start wall clock in the community's time zone
     * @param length minutes
     */
    public record When(LocalDate date, Optional<LocalTime> start, Optional<Integer> length) {

        public static When on(LocalDate date) {
            return new When(date, Optional.empty(), Optional.empty());
        }
    }

    /**
     * How far it is, and what calendars outside need to follow it.
     *
     * @param status absent in the file means planned
     * @param reason why it was cancelled or moved
     * @param movedFrom the day on which it was first meant to be
     * @param uid never changes, so that calendars follow a move
     * @param sequence raised whenever it is moved, called off or taken up again
     */
    public record Standing(
            Status status,
            Optional<String> reason,
            Optional<LocalDate> movedFrom,
            Optional<String> uid,
            Optional<Integer> sequence) {

        /** Of a meeting as it is first planned. */
        public static Standing of(Status status, Optional<String> uid) {
            return new Standing(status, Optional.empty(), Optional.empty(), uid, Optional.empty());
        }
    }

    /**
     * What brings people together.
     *
     * @param kind absent in the file means plenary
     * @param project of a meeting of a sub-group
     * @param rhythm the id of the rhythm that it belongs to
     */
    public record Occasion(Kinds kind, Optional<String> project, Optional<String> rhythm) {

        public static Occasion plenary(Optional<String> rhythm) {
            return new Occasion(Kinds.PLENARY, Optional.empty(), rhythm);
        }
    }

    /** What happens there. */
    public record Programme(Optional<String> theme, List<AgendaItem> agenda, Optional<String> experiment) {

        public static final Programme NONE = of(List.of());

        public Programme {
            agenda = List.copyOf(agenda);
        }

        public static Programme of(List<AgendaItem> agenda) {
            return new Programme(Optional.empty(), agenda, Optional.empty());
        }
    }

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
        logistics = Ordered.copy(logistics);
    }

    @Override
    public Key key() {
        return new Key(Kind.MEETING, id);
    }

    public LocalDate date() {
        return when.date();
    }

    public Optional<LocalTime> start() {
        return when.start();
    }

    public Optional<Integer> length() {
        return when.length();
    }

    public Status status() {
        return standing.status();
    }

    public Kinds kind() {
        return occasion.kind();
    }

    public Optional<String> rhythm() {
        return occasion.rhythm();
    }

    public Optional<Where.Venue> venue() {
        return where.venue();
    }

    public List<AgendaItem> agenda() {
        return programme.agenda();
    }

    public boolean isHeld() {
        return status() == Status.HELD;
    }

    public boolean isCancelled() {
        return status() == Status.CANCELLED;
    }

    /** Whether it is still meant to happen, today or later. */
    public boolean isComing(LocalDate today) {
        return !isHeld() && !isCancelled() && !date().isBefore(today);
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
                switch (kind()) {
                    case PLENARY -> "Meeting";
                    case LAUNCH -> "First meeting";
                    case SUBGROUP -> "Sub-group meeting";
                });
    }

    /** When it begins; at midnight where no time is set. */
    public LocalDateTime begins() {
        return date().atTime(start().orElse(LocalTime.MIDNIGHT));
    }

    /** This meeting as one that took place; refused for one that was cancelled or is still to come. */
    public Meeting asHeld(LocalDate today) {
        if (isCancelled()) {
            throw CopException.refused(
                    "The meeting " + id + " was cancelled.",
                    "If it took place after all, write status: held in meetings/" + id + "/meeting.yaml.");
        }
        if (date().isAfter(today)) {
            throw CopException.refused(
                    "The meeting " + id + " is still to come.", "Come back to this when it has taken place.");
        }
        return withStatus(Status.HELD);
    }

    /** The meeting as the first one of a community, under another title. */
    public Meeting asLaunch(String name, List<AgendaItem> questions) {
        Occasion launch = new Occasion(Kinds.LAUNCH, occasion.project(), occasion.rhythm());
        return new Meeting(id, Optional.of(name), when, standing, launch, where, invited, roles, programme, logistics)
                .withAgenda(questions);
    }

    public Meeting withStatus(Status other) {
        return with(new Standing(other, standing.reason(), standing.movedFrom(), standing.uid(), standing.sequence()));
    }

    public Meeting with(Standing other) {
        return new Meeting(id, title, when, other, occasion, where, invited, roles, programme, logistics);
    }

    /** The meeting at another time and perhaps under another id. */
    public Meeting at(String otherId, When time, Where place, Standing state) {
        return new Meeting(otherId, title, time, state, occasion, place, invited, roles, programme, logistics);
    }

    public Meeting withRoles(Map<String, String> other) {
        return new Meeting(id, title, when, standing, occasion, where, invited, other, programme, logistics);
    }

    public Meeting withAgenda(List<AgendaItem> other) {
        Programme changed = new Programme(programme.theme(), other, programme.experiment());
        return new Meeting(id, title, when, standing, occasion, where, invited, roles, changed, logistics);
    }

    public Meeting withLogistics(Map<String, Job> jobs) {
        return new Meeting(id, title, when, standing, occasion, where, invited, roles, programme, jobs);
    }

    /** The meeting with other people in every place that names some. */
    Meeting withPeople(
            Optional<List<String>> asked, Map<String, String> duties, List<AgendaItem> items, Map<String, Job> jobs) {
        return new Meeting(id, title, when, standing, occasion, where, asked, duties, programme, jobs)
                .withAgenda(items);
    }
}
