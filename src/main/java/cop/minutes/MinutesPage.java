package cop.minutes;

import cop.model.Action;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Sort;
import cop.model.Register;
import cop.model.Register.Guests;
import cop.model.Register.Status;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The minutes of a meeting as people read them, with what was promised there and how many came.
 *
 * @param meeting the meeting's id
 * @param day the date in words
 * @param by the name of who recorded it
 * @param attendance how many came; absent where nobody noted it
 * @param sections by sort of note, without empty ones
 * @param corrections what changed after they were published, by day
 * @param next the day of the meeting that follows, for those who were not there
 */
public record MinutesPage(
        String community,
        String meeting,
        String title,
        LocalDate date,
        String day,
        Optional<LocalDate> recorded,
        Optional<String> by,
        Optional<Minutes.Status> status,
        Optional<Boolean> actionsReviewed,
        Optional<Attendance> attendance,
        List<Section> sections,
        List<Promised> actions,
        Reader reader,
        Map<LocalDate, String> corrections,
        Optional<LocalDate> next) {

    /** How many came, how many sent word, and how many visited. */
    public record Attendance(int present, int apologies, int guests) {}

    /** Notes of one sort. */
    public record Section(Sort sort, String heading, List<Point> points) {

        public Section {
            points = List.copyOf(points);
        }
    }

    /**
     * One note.
     *
     * @param item what the agenda item is called
     * @param by the name of who said it
     * @param replacedBy the place of a later decision that took its place
     */
    public record Point(
            String text,
            Optional<String> item,
            Optional<String> by,
            Optional<String> how,
            Optional<String> replaces,
            Optional<String> replacedBy) {}

    /**
     * An action and how it stands.
     *
     * @param who the owners' names
     * @param state in words
     */
    public record Promised(String id, String text, String who, Optional<LocalDate> due, String state) {}

    public MinutesPage {
        sections = List.copyOf(sections);
        actions = List.copyOf(actions);
        corrections = Collections.unmodifiableMap(new TreeMap<>(corrections));
    }

    /** What a reader sees; nobody outside sees minutes that are not published. */
    public static MinutesPage of(Community community, Meeting meeting, Reader reader, LocalDate today) {
        Register register = community.register(meeting.id());
        Minutes minutes = Paper.minutes(community, meeting);
        List<Promised> actions = actions(community, meeting, today);
        if (minutes.equals(Minutes.empty(meeting.id())) && register.attendance().isEmpty() && actions.isEmpty()) {
            throw Paper.none(meeting);
        }
        Naming naming = new Naming(community, reader);
        if (reader.isOutside()
                && minutes.status().filter(Minutes.Status.PUBLISHED::equals).isEmpty()) {
            throw CopException.refused(
                    "The minutes of " + meeting.id() + " are not published, so nobody outside the community sees them.",
                    "Once the members have approved them: cop minutes publish " + meeting.id());
        }
        return new MinutesPage(
                community.charter().name(),
                meeting.id(),
                naming.in(meeting.heading()),
                meeting.date(),
                Cell.of(meeting.date()).human(),
                minutes.recorded(),
                minutes.by().flatMap(naming::of),
                minutes.status(),
                minutes.actionsReviewed(),
                register.attendance().map(any -> attendance(register)),
                new Chapters(community, meeting, reader, naming, today).of(minutes),
                reader.isOutside() ? List.of() : actions,
                reader,
                minutes.corrections(),
                reader == Reader.ABSENTEES
                        ? community.nextMeeting(meeting.date().plusDays(1)).map(Meeting::date)
                        : Optional.empty());
    }

    private static Attendance attendance(Register register) {
        return new Attendance(
                register.count(Status.PRESENT),
                register.count(Status.APOLOGY),
                register.guests().map(Guests::count).orElse(0));
    }

    private static List<Promised> actions(Community community, Meeting meeting, LocalDate today) {
        List<Promised> promised = new ArrayList<>();
        for (Action action : community.actions().values()) {
            if (action.meeting().filter(meeting.id()::equals).isPresent()) {
                List<String> names =
                        action.owners().stream().map(community::nameOf).toList();
                promised.add(new Promised(
                        action.id(),
                        action.text(),
                        names.isEmpty() ? "nobody yet" : String.join(", ", names),
                        action.due(),
                        state(action, today)));
            }
        }
        return promised;
    }

    private static String state(Action action, LocalDate today) {
        if (action.isOpen(today)) {
            return action.isOverdue(today) ? "overdue" : "open";
        }
        return action.done().isPresent() ? "done" : "dropped";
    }

    public Answer answer() {
        return new Answer(this, new Document("minutes", Sheet.of(this), table()));
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Section section : sections) {
            for (Point point : section.points()) {
                rows.add(List.of(
                        Cell.of(section.sort().key()),
                        Cell.of(point.text()),
                        Cell.of(point.item().orElse("")),
                        Cell.of(point.by().orElse("")),
                        Cell.none(),
                        Cell.none()));
            }
        }
        for (Promised action : actions) {
            rows.add(List.of(
                    Cell.of("actions"),
                    Cell.of(action.text()),
                    Cell.none(),
                    Cell.of(action.who()),
                    action.due().map(Cell::of).orElse(Cell.none()),
                    Cell.of(action.state())));
        }
        List<Column> columns = List.of(
                Column.of("sort", "Sort"),
                Column.of("text", "Text"),
                Column.of("item", "Agenda item"),
                Column.of("by", "By"),
                Column.of("due", "Due"),
                Column.of("state", "State"));
        return new Table(columns, rows, "Nothing was noted.");
    }
}
