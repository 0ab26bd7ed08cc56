package cop.meeting;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Meeting;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who does what at the meetings to come: what is written there, and whose turn it would be.
 *
 * @param turns meeting by meeting
 */
public record TurnList(Community community, List<Turn> turns) {

    public TurnList {
        turns = List.copyOf(turns);
    }

    public static TurnList of(Community community, Horizon horizon, LocalDate today) {
        return new TurnList(community, Roster.over(horizon.slots(community, today), community));
    }

    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("meeting", "Meeting"),
                Column.of("role", "Role"),
                Column.of("person", "Who"),
                Column.of("state", "State"),
                Column.of("why", "Why"));
        List<List<Cell>> rows = new ArrayList<>();
        String above = "";
        for (Turn turn : turns) {
            rows.add(row(turn, turn.meeting().equals(above)));
            above = turn.meeting();
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", new Table(columns, rows, "No meeting is in sight. Plan one: cop meeting plan")));
        hints().forEach(hint -> sections.add(new Section("", new Prose(hint))));
        return new Answer(turns, new Sections(sections));
    }

    private List<Cell> row(Turn turn, boolean sameMeeting) {
        String day = Words.day(turn.date())
                + (turn.meeting().equals(turn.date().toString()) ? "" : " (" + turn.meeting() + ")");
        return List.of(
                Cell.of(sameMeeting ? "" : day, turn.meeting()),
                Cell.of(Words.title(turn.role()), turn.role()),
                turn.person().map(id -> Cell.of(community.nameOf(id), id)).orElseGet(Cell::none),
                state(turn),
                Cell.of(turn.why()));
    }

    private static Cell state(Turn turn) {
        String word = Words.of(turn.state());
        return turn.state() == Turn.State.OPEN ? new Cell(word, word, Cell.Tone.WATCH) : Cell.of(word);
    }

    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        if (turns.stream().anyMatch(TurnList::canBeWritten)) {
            hints.add("Write what is proposed into the meetings: cop meeting assign");
        }
        turns.stream()
                .filter(turn -> !turn.planned())
                .reduce((one, later) -> later)
                .ifPresent(last -> hints.add(
                        "Not all of these meetings are planned yet: cop meeting plan --until " + last.date()));
        return hints;
    }

    private static boolean canBeWritten(Turn turn) {
        return turn.planned() && turn.state() == Turn.State.PROPOSED;
    }

    /** Writes the proposals into the meetings that are planned; what is written there stays. */
    public Change assign() {
        Map<String, Map<String, String>> roles = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (Turn turn : turns) {
            if (canBeWritten(turn)) {
                Map<String, String> duties = roles.computeIfAbsent(turn.meeting(), id -> {
                    notes.add(Words.longDay(turn.date()) + ":");
                    return new LinkedHashMap<>(meeting(id).roles());
                });
                turn.person().ifPresent(person -> duties.put(turn.role(), person));
                notes.add("  " + turn.words(community));
            }
        }
        if (roles.isEmpty()) {
            return new Change("meeting: assign nothing", List.of(), List.of(nothing()));
        }
        List<Edit> edits = new ArrayList<>();
        roles.forEach((id, duties) -> edits.add(new Edit.Replace(meeting(id).withRoles(duties))));
        return new Change(
                "meeting: assign turns at " + Words.count(roles.size(), "meeting") + " from "
                        + roles.keySet().iterator().next(),
                edits,
                notes);
    }

    private String nothing() {
        boolean planned = turns.stream().anyMatch(Turn::planned);
        boolean open = turns.stream().anyMatch(turn -> turn.planned() && turn.state() == Turn.State.OPEN);
        return !planned
                ? "No meeting to come is planned. Plan one: cop meeting plan"
                : open
                        ? "Nobody is free for what is open. See why: cop meeting roster"
                        : "Every turn at the meetings to come is settled already.";
    }

    private Meeting meeting(String id) {
        return Objects.requireNonNull(community.meetings().get(id));
    }
}
