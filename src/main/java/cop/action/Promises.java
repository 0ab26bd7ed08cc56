package cop.action;

import cop.model.Action;
import cop.model.Community;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What members promised: first what is open, the next due first, then what was done or dropped, the latest first.
 *
 * @param actions in that order
 */
public record Promises(List<Promise> actions) {

    /** What has become of an action. */
    public enum State {
        OVERDUE,
        OPEN,
        DONE,
        DROPPED
    }

    /**
     * One action as it stands on a day.
     *
     * @param closed the day on which it was done or dropped
     * @param daysOverdue 0 where it is not overdue
     * @param from where it came from, if not from a meeting
     * @param reason why it was dropped
     * @param notes what was said about it later, by day
     * @param daysOpen how long it was or is open; absent where nobody knows since when
     */
    public record Promise(
            String id,
            String text,
            List<String> owners,
            Optional<String> meeting,
            Optional<LocalDate> due,
            State state,
            Optional<LocalDate> closed,
            long daysOverdue,
            Optional<LocalDate> created,
            Optional<Action.Origin> from,
            Optional<String> reason,
            Map<LocalDate, String> notes,
            Optional<Long> daysOpen) {

        public Promise {
            owners = List.copyOf(owners);
            notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        }
    }

    /**
     * Which actions are asked for.
     *
     * @param owner the id of a member who promised them; an empty text means those that nobody has taken on
     * @param meeting the id of the meeting where they were promised
     * @param states in which they are
     */
    public record Wanted(Optional<String> owner, Optional<String> meeting, Set<State> states) {

        public Wanted {
            states = Set.copyOf(states);
        }

        private boolean fits(Action action, LocalDate today) {
            return action.created().filter(day -> day.isAfter(today)).isEmpty()
                    && owner.filter(id -> id.isEmpty()
                                    ? !action.owners().isEmpty()
                                    : !action.owners().contains(id))
                            .isEmpty()
                    && meeting.filter(id -> !action.meeting().equals(meeting)).isEmpty()
                    && states.contains(stateOf(action, today));
        }
    }

    /** From this many days on, the list says for how long something has been open. */
    private static final int OLD = 56;

    private static final int WEEK = 7;

    private static final Comparator<Promise> ORDER = Comparator.comparing(
                    (Promise promise) -> promise.closed().isPresent())
            .thenComparing(promise -> promise.closed().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(promise -> promise.due().orElse(LocalDate.MAX))
            .thenComparing(Promise::id);

    public Promises {
        actions = List.copyOf(actions);
    }

    public static Promises of(Community community, Wanted wanted, LocalDate today) {
        List<Promise> promises = new ArrayList<>();
        for (Action action : community.actions().values()) {
            if (wanted.fits(action, today)) {
                promises.add(promise(action, today));
            }
        }
        promises.sort(ORDER);
        return new Promises(promises);
    }

    private static State stateOf(Action action, LocalDate today) {
        if (action.isOpen(today)) {
            return action.isOverdue(today) ? State.OVERDUE : State.OPEN;
        }
        return action.done().isPresent() ? State.DONE : State.DROPPED;
    }

    static Promise promise(Action action, LocalDate today) {
        Optional<LocalDate> closed =
                action.isOpen(today) ? Optional.empty() : action.done().or(action::dropped);
        return new Promise(
                action.id(),
                action.text(),
                action.owners(),
                action.meeting(),
                action.due(),
                stateOf(action, today),
                closed,
                action.isOverdue(today) ? ChronoUnit.DAYS.between(action.due().orElse(today), today) : 0,
                action.created(),
                action.from(),
                action.reason(),
                action.notes(),
                action.created().map(day -> ChronoUnit.DAYS.between(day, closed.orElse(today))));
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Promise promise : actions) {
            rows.add(List.of(
                    Cell.of(promise.id()),
                    Cell.of(promise.text()),
                    promise.owners().isEmpty()
                            ? Cell.of("nobody yet", "").toned(Tone.WATCH)
                            : Cell.of(String.join(", ", promise.owners())),
                    promise.due().map(Cell::of).orElse(Cell.none()),
                    state(promise)));
        }
        List<Column> columns = List.of(
                Column.of("action", "Action"),
                Column.of("text", "What"),
                Column.of("owner", "Who"),
                Column.of("due", "Due"),
                Column.of("state", "State"));
        return new Answer(
                this, new Table(columns, rows, "Nothing is promised here. Note something with: cop action add"));
    }

    static Cell state(Promise promise) {
        return switch (promise.state()) {
            case OVERDUE ->
                Cell.of(Words.count((int) promise.daysOverdue(), "day") + " overdue", "overdue")
                        .toned(Tone.BAD);
            case OPEN -> {
                long days = promise.daysOpen().orElse(0L);
                yield Cell.of(days < OLD ? "open" : "open for " + days / WEEK + " weeks", "open");
            }
            case DONE ->
                Cell.of("done " + promise.closed().map(Words::day).orElse(""), "done")
                        .toned(Tone.GOOD);
            case DROPPED ->
                Cell.of(
                                "dropped " + promise.closed().map(Words::day).orElse("")
                                        + promise.reason()
                                                .map(why -> ": " + why)
                                                .orElse(""),
                                "dropped")
                        .toned(Tone.FAINT);
        };
    }
}
