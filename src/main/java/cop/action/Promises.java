package cop.action;

import cop.model.Action;
import cop.model.Community;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
     */
    public record Promise(
            String id,
            String text,
            List<String> owners,
            Optional<String> meeting,
            Optional<LocalDate> due,
            State state,
            Optional<LocalDate> closed,
            long daysOverdue) {}

    /**
     * Which actions are asked for.
     *
     * @param owner the id of a member who promised them
     * @param meeting the id of the meeting where they were promised
     * @param closed whether those that were done or dropped are wanted too
     * @param onlyOverdue whether only those are wanted that should have been done
     */
    public record Wanted(Optional<String> owner, Optional<String> meeting, boolean closed, boolean onlyOverdue) {

        public static final Wanted OPEN = new Wanted(Optional.empty(), Optional.empty(), false, false);

        private boolean fits(Action action, LocalDate today) {
            return action.created().filter(day -> day.isAfter(today)).isEmpty()
                    && owner.filter(id -> !action.owners().contains(id)).isEmpty()
                    && meeting.filter(id -> !action.meeting().equals(meeting)).isEmpty()
                    && (closed || action.isOpen(today))
                    && (!onlyOverdue || action.isOverdue(today));
        }
    }

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

    private static Promise promise(Action action, LocalDate today) {
        boolean open = action.isOpen(today);
        boolean overdue = action.isOverdue(today);
        State state =
                overdue ? State.OVERDUE : open ? State.OPEN : action.done().isPresent() ? State.DONE : State.DROPPED;
        return new Promise(
                action.id(),
                action.text(),
                action.owners(),
                action.meeting(),
                action.due(),
                state,
                open ? Optional.empty() : action.done().or(action::dropped),
                overdue ? ChronoUnit.DAYS.between(action.due().orElse(today), today) : 0);
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

    private static Cell state(Promise promise) {
        return switch (promise.state()) {
            case OVERDUE ->
                Cell.of(promise.daysOverdue() + (promise.daysOverdue() == 1 ? " day" : " days") + " overdue", "overdue")
                        .toned(Tone.BAD);
            case OPEN -> Cell.of("open");
            case DONE ->
                Cell.of("done " + promise.closed().map(LocalDate::toString).orElse(""), "done")
                        .toned(Tone.GOOD);
            case DROPPED ->
                Cell.of("dropped " + promise.closed().map(LocalDate::toString).orElse(""), "dropped")
                        .toned(Tone.FAINT);
        };
    }
}
