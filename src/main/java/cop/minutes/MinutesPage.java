package cop.minutes;

import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
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
import java.util.List;
import java.util.Optional;

/**
 * The minutes of a meeting as people read them, with what was promised there and how many came.
 *
 * @param meeting the meeting's id
 * @param day the date in words
 * @param by the name of who recorded it
 * @param attendance how many came; absent where nobody noted it
 * @param sections by sort of note, without empty ones
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
        List<Promised> actions) {

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
     */
    public record Point(
            String text, Optional<String> item, Optional<String> by, Optional<String> how, Optional<String> replaces) {}

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
    }

    public static MinutesPage of(Community community, Meeting meeting, LocalDate today) {
        Register register = community.register(meeting.id());
        Minutes minutes = Paper.minutes(community, meeting);
        List<Promised> actions = actions(community, meeting, today);
        if (minutes.equals(Minutes.empty(meeting.id())) && register.attendance().isEmpty() && actions.isEmpty()) {
            throw Paper.none(meeting);
        }
        return new MinutesPage(
                community.charter().name(),
                meeting.id(),
                meeting.heading(),
                meeting.date(),
                Cell.of(meeting.date()).human(),
                minutes.recorded(),
                minutes.by().map(community::nameOf),
                minutes.status(),
                minutes.actionsReviewed(),
                register.attendance().map(any -> attendance(register)),
                sections(community, meeting, minutes),
                actions);
    }

    private static Attendance attendance(Register register) {
        return new Attendance(
                register.count(Status.PRESENT),
                register.count(Status.APOLOGY),
                register.guests().map(Guests::count).orElse(0));
    }

    private static List<Section> sections(Community community, Meeting meeting, Minutes minutes) {
        List<Section> sections = new ArrayList<>();
        minutes.notes().forEach((sort, notes) -> {
            List<Point> points = new ArrayList<>();
            for (Note note : notes) {
                points.add(new Point(
                        note.text(),
                        note.item().map(id -> heading(meeting, id)),
                        note.by().map(community::nameOf),
                        note.how(),
                        note.replaces()));
            }
            sections.add(new Section(sort, sort.heading(), points));
        });
        return sections;
    }

    private static String heading(Meeting meeting, String item) {
        for (AgendaItem each : meeting.agenda()) {
            if (each.id().filter(item::equals).isPresent()) {
                return each.heading();
            }
        }
        return item;
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
