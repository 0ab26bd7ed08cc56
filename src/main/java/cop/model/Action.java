package cop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that somebody promised to do.
 *
 * @param owners members' ids
 * @param meeting the id of the meeting where it was promised
 * @param from where it came from; absent means a meeting
 * @param notes what was said about it later, by day
 */
public record Action(
        String id,
        String text,
        List<String> owners,
        Optional<String> meeting,
        Optional<Origin> from,
        Optional<LocalDate> created,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        Optional<LocalDate> dropped,
        Optional<String> reason,
        Map<LocalDate, String> notes)
        implements Thing {

    /** Where an action came from. */
    public enum Origin {
        MEETING,
        HEALTH,
        PROJECT,
        FOLLOW_UP
    }

    public Action {
        owners = List.copyOf(owners);
        notes = Ordered.copy(notes);
    }

    /** An action that nobody has begun yet, under an id made from its words that is not taken. */
    public static Action promised(
            String text,
            List<String> owners,
            Optional<String> meeting,
            LocalDate created,
            Optional<LocalDate> due,
            Set<String> taken) {
        return new Action(
                Id.free(Id.brief(text).orElse("action"), taken),
                text,
                owners,
                meeting,
                Optional.empty(),
                Optional.of(created),
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    @Override
    public Key key() {
        return new Key(Kind.ACTION, id);
    }

    /** Whether it was still to be done at the end of a day: raised by then, and neither done nor dropped. */
    public boolean isOpen(LocalDate on) {
        return created.filter(day -> day.isAfter(on)).isEmpty()
                && done.filter(day -> !day.isAfter(on)).isEmpty()
                && dropped.filter(day -> !day.isAfter(on)).isEmpty();
    }

    /** Whether it was open on a day and should have been done before. */
    public boolean isOverdue(LocalDate on) {
        return isOpen(on) && due.filter(day -> day.isBefore(on)).isPresent();
    }

    public Action doneOn(LocalDate day) {
        return new Action(id, text, owners, meeting, from, created, due, Optional.of(day), dropped, reason, notes);
    }

    public Action droppedOn(LocalDate day, Optional<String> why) {
        return new Action(
                id, text, owners, meeting, from, created, due, done, Optional.of(day), why.or(() -> reason), notes);
    }

    public Action withFrom(Origin other) {
        return new Action(id, text, owners, meeting, Optional.of(other), created, due, done, dropped, reason, notes);
    }

    /** With other words, people, day and place, and with what was said about it. */
    public Action revised(
            String words,
            List<String> people,
            Optional<LocalDate> day,
            Optional<String> place,
            Optional<String> why,
            Map<LocalDate, String> said) {
        return new Action(id, words, people, place, from, created, day, done, dropped, why, said);
    }

    public Action withMeeting(String other) {
        return new Action(id, text, owners, Optional.of(other), from, created, due, done, dropped, reason, notes);
    }

    public Action withOwners(List<String> other) {
        return new Action(id, text, other, meeting, from, created, due, done, dropped, reason, notes);
    }
}
