package cop.meeting;

import cop.model.Calendar.LeftOut;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Meeting.Standing;
import cop.model.Meeting.Status;
import cop.model.Moving;
import cop.model.Where;
import cop.view.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of a meeting that it takes place, moves it to another day, or calls it off. */
public final class Rescheduling {

    static final String TELL = "Tell everyone, with a draft from: cop remind";

    private final Community community;
    private final Meeting meeting;
    private final LocalDate today;
    private final List<String> notes = new ArrayList<>();

    public Rescheduling(Meeting meeting, Community community, LocalDate today) {
        this.meeting = meeting;
        this.community = community;
        this.today = today;
    }

    /** It takes place as planned; one that was called off takes place after all. */
    public Change confirm() {
        refuseHeld();
        if (meeting.date().isBefore(today)) {
            throw CopException.refused(
                    Words.day(meeting.date()) + " has passed.", "If it took place: cop meeting hold " + meeting.id());
        }
        String summary = "meeting: confirm " + meeting.id();
        if (meeting.status() == Status.CONFIRMED) {
            return Change.of(summary).noting(meeting.id() + " is confirmed already.");
        }
        boolean again = meeting.isCancelled();
        Meeting after = meeting.with(standing(
                Status.CONFIRMED,
                again ? Optional.empty() : meeting.standing().reason(),
                meeting.standing().movedFrom(),
                again));
        notes.add("The meeting takes place" + (again ? " after all: " : ": ") + when(after) + ".");
        notes.addAll(Clashes.of(after, community));
        if (again) {
            notes.add(TELL);
        }
        return new Change(summary, List.of(new Edit.Replace(after)), notes);
    }

    /** It does not take place. Its files stay, and calendars outside show that it is off, because the count of changes rises. */
    public Change cancel(String reason) {
        refuseHeld();
        String summary = "meeting: cancel " + meeting.id();
        Meeting after = meeting.with(standing(
                Status.CANCELLED, Optional.of(reason), meeting.standing().movedFrom(), !meeting.isCancelled()));
        if (after.equals(meeting)) {
            return Change.of(summary).noting(meeting.id() + " is cancelled already.");
        }
        notes.add("Cancelled: " + when(meeting) + " (" + reason + ").");
        if (!meeting.date().isBefore(today)) {
            notes.add(TELL);
        }
        community
                .apply(Change.of(summary, new Edit.Replace(after)))
                .nextMeeting(today)
                .ifPresentOrElse(
                        next -> notes.add("The next meeting is " + next.id() + ": " + when(next) + "."),
                        () -> notes.add("No other meeting is planned. Plan one with: cop meeting plan"));
        return new Change(summary, List.of(new Edit.Replace(after)), notes);
    }

    /**
     * It takes place on another day, or on the same at another time. It keeps the name by which calendars know it; answers to
     * the invitation and the booking of the room were for the old day and are taken out.
     *
     * @param start when it begins; otherwise at the same time of day
     */
    public Change move(LocalDate day, Optional<LocalTime> start, Optional<String> reason) {
        refuseHeld();
        Meeting.When when = new Meeting.When(day, start.or(meeting::start), meeting.length());
        if (when.equals(meeting.when())) {
            return Change.of("meeting: move " + meeting.id())
                    .noting(meeting.id() + " is on " + when(meeting) + " already.");
        }
        boolean otherDay = !day.equals(meeting.date());
        Optional<LocalDate> first = meeting.standing().movedFrom().or(() -> Optional.of(meeting.date()));
        Meeting after = meeting.at(
                otherDay ? idOn(day) : meeting.id(),
                when,
                otherDay ? meeting.where().unbooked() : meeting.where(),
                standing(Status.PLANNED, reason, first.filter(from -> !from.equals(day)), true));
        notes.add("Moved " + meeting.id() + (otherDay ? " to " + after.id() : "") + ": " + when(after) + ".");
        if (otherDay) {
            sayTakenOut();
            sayDay(after);
        }
        notes.addAll(Clashes.of(after, others()));
        if (!day.isBefore(today)) {
            notes.add(TELL);
        }
        List<Edit> edits =
                otherDay ? new Moving(meeting.id(), after).edits(community) : List.of(new Edit.Replace(after));
        return new Change("meeting: move " + meeting.id() + " to " + after.id(), edits, notes);
    }

    private void refuseHeld() {
        if (meeting.isHeld()) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + " has taken place.",
                    "If it is marked as held by mistake, write status: planned in meetings/" + meeting.id()
                            + "/meeting.yaml.");
        }
    }

    private Standing standing(Status status, Optional<String> reason, Optional<LocalDate> movedFrom, boolean raised) {
        Standing before = meeting.standing();
        String uid = before.uid().orElseGet(() -> community.charter().uid(meeting.id()));
        Optional<Integer> sequence = raised ? Optional.of(before.sequence().orElse(0) + 1) : before.sequence();
        return new Standing(status, reason, movedFrom, Optional.of(uid), sequence);
    }

    private static String when(Meeting meeting) {
        return Words.longDay(meeting.date())
                + meeting.start()
                        .map(start -> ", " + Words.hours(start, meeting.length()))
                        .orElse("")
                + meeting.where().place().map(place -> ", " + place).orElse("");
    }

    private void sayTakenOut() {
        int answers = community.register(meeting.id()).rsvp().size();
        if (answers > 0) {
            notes.add((answers == 1 ? "1 answer was" : answers + " answers were")
                    + " for the old day and taken out; ask again.");
        }
        meeting.venue()
                .filter(venue -> venue.booked().isPresent())
                .flatMap(Where.Venue::name)
                .ifPresent(room -> notes.add(room + " was booked for the old day; book it for the new one."));
    }

    private void sayDay(Meeting after) {
        LocalDate day = after.date();
        for (LeftOut left : community.charter().calendar().due(day, day).leftOut()) {
            notes.add(Words.day(day) + " is a day without a meeting (" + left.why()
                    + "); it is moved there all the same.");
        }
        if (day.isBefore(today)) {
            notes.add("That day has passed. If the meeting took place: cop meeting hold " + after.id());
        }
    }

    private Community others() {
        return community.apply(Change.of("", new Edit.Remove(meeting.key())));
    }

    /** The id for the new day, with the words behind the day that it had; an id that is made of other words stays. */
    private String idOn(LocalDate day) {
        String old = meeting.date().toString();
        if (!meeting.id().startsWith(old)) {
            return meeting.id();
        }
        Set<String> taken = new LinkedHashSet<>(community.meetings().keySet());
        String id = day + meeting.id().substring(old.length());
        return taken.contains(id)
                ? Id.free(day + "-" + Id.brief(meeting.heading()).orElse("meeting"), taken)
                : id;
    }
}
