package cop.meeting;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Role;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists meetings, and marks one as held. */
public final class Meetings {

    /** Which meetings a listing shows. */
    public enum Which {
        /** To come, or past and waiting for somebody to say whether they took place. */
        OPEN,
        PAST,
        ALL
    }

    /**
     * One meeting in a listing.
     *
     * @param facilitator a member's id, or a name, as is the note-keeper
     */
    public record Row(
            String id,
            LocalDate date,
            Optional<LocalTime> start,
            String title,
            Meeting.Status status,
            Optional<String> facilitator,
            Optional<String> knowledgeManager) {}

    private Meetings() {}

    /** The meetings in the order in which they happen. */
    public static Answer list(Community community, Which which, LocalDate today) {
        List<Row> data = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Meeting meeting : community.meetingsByDate()) {
            if (isShown(meeting, which, today)) {
                Row row = row(meeting);
                data.add(row);
                rows.add(cells(row, community, today));
            }
        }
        List<Column> columns = List.of(
                Column.of("id", "Meeting"),
                Column.of("date", "Day"),
                Column.of("start", "From"),
                Column.of("title", "Title"),
                Column.of("status", "Status"),
                Column.of("facilitator", "Facilitator"),
                Column.of("knowledge-manager", "Notes"));
        return new Answer(data, new Table(columns, rows, whenEmpty(which)));
    }

    /** Marks a meeting as held on its day. */
    public static Change hold(Meeting meeting, LocalDate today) {
        String id = meeting.id();
        String next = "Write down what happened: cop minutes add " + id;
        if (meeting.isHeld()) {
            return new Change("meeting: hold " + id, List.of(), List.of(id + " is marked as held already.", next));
        }
        return Change.of("meeting: hold " + id, new Edit.Replace(meeting.asHeld(today)))
                .noting(
                        "The meeting of " + Words.longDay(meeting.date()) + " is marked as held.",
                        next,
                        "Say who came: cop attendance set " + id + " all");
    }

    private static boolean isShown(Meeting meeting, Which which, LocalDate today) {
        boolean past = meeting.isHeld() || meeting.date().isBefore(today);
        return switch (which) {
            case OPEN -> !meeting.isHeld() && !meeting.isCancelled();
            case PAST -> past;
            case ALL -> true;
        };
    }

    private static Row row(Meeting meeting) {
        return new Row(
                meeting.id(),
                meeting.date(),
                meeting.start(),
                meeting.heading(),
                meeting.status(),
                meeting.role(Role.FACILITATOR),
                meeting.role(Role.KNOWLEDGE_MANAGER));
    }

    private static List<Cell> cells(Row row, Community community, LocalDate today) {
        return List.of(
                Cell.of(row.id()),
                Cell.of(Words.dayOfYear(row.date()), row.date().toString()),
                row.start().map(Cell::of).orElseGet(Cell::none),
                Cell.of(row.title()),
                status(row, today),
                person(row.facilitator(), community),
                person(row.knowledgeManager(), community));
    }

    private static Cell status(Row row, LocalDate today) {
        String word = Words.of(row.status());
        boolean held = row.status() == Meeting.Status.HELD || row.status() == Meeting.Status.CANCELLED;
        if (!held && row.date().isBefore(today)) {
            return new Cell(word + ", held?", word, Cell.Tone.WATCH);
        }
        return Cell.of(word);
    }

    private static Cell person(Optional<String> person, Community community) {
        return person.map(id -> Cell.of(community.nameOf(id), id)).orElseGet(Cell::none);
    }

    private static String whenEmpty(Which which) {
        return switch (which) {
            case OPEN -> "No meeting is planned. Plan one with: cop meeting plan";
            case PAST -> "No meeting has taken place yet.";
            case ALL -> "There is no meeting yet. Plan one with: cop meeting plan";
        };
    }
}
