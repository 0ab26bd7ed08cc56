package cop.app;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Intake;
import cop.model.Stranger;
import cop.spreadsheet.Content;
import cop.spreadsheet.Dates;
import cop.spreadsheet.Delivery;
import cop.spreadsheet.Placement;
import cop.spreadsheet.Sheet;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes spreadsheets in: opens them, and asks the person at the keyboard what their columns hold and whom they mean. */
public final class Reception {

    /** From so many rows on, people are told that something goes on. */
    private static final int MANY = 500;

    private final Desk desk;
    private final Dialogue dialogue;
    private final ColumnMemory memory;

    public Reception(Desk desk) {
        this.desk = desk;
        this.memory = new ColumnMemory(desk);
        this.dialogue = desk.dialogue();
    }

    /**
     * The spreadsheets, with all that had to be asked about them.
     *
     * @param files the names of the files, by what is in them
     */
    public Delivery receive(Map<Content, String> files, Dates dates, boolean partial) {
        List<Sheet> sheets = new ArrayList<>();
        files.forEach((content, file) -> sheets.add(askAboutColumns(open(content, file))));
        Delivery delivery = new Delivery(sheets, dates, Map.of(), partial);
        if (!dialogue.isSomebodyThere()) {
            return delivery;
        }
        Community community = desk.snapshot().community();
        return askWhatToLeave(askAboutPeople(delivery, community), community);
    }

    private Sheet open(Content content, String file) {
        Sheet sheet =
                new Sheet(content, file, desk.readTable(file), memory.read(ColumnMemory.path(file, content.word())));
        if (sheet.size() >= MANY) {
            dialogue.progress("Read " + sheet.size() + " rows of " + file + ".");
        }
        return sheet;
    }

    private Sheet askAboutColumns(Sheet sheet) {
        Sheet known = sheet;
        for (String heading : dialogue.isSomebodyThere() ? sheet.unknown() : List.<String>of()) {
            String question = "What does the column \"" + heading + "\" of " + sheet.file() + " hold? (a field such as "
                    + sheet.content().fields().get(1) + "; Enter to leave it out)";
            known = known.choosing(
                    heading,
                    dialogue.ask(question, answer -> field(sheet, answer)).orElse(Sheet.NONE));
        }
        return known;
    }

    private static String field(Sheet sheet, String answer) {
        return sheet.content()
                .field(answer)
                .orElseThrow(() -> CopException.usage(
                        "\"" + answer + "\" is not a field.",
                        "There are: " + String.join(", ", sheet.content().fields()) + "."));
    }

    private Delivery askAboutPeople(Delivery unanswered, Community community) {
        Delivery delivery = unanswered;
        Introductions introductions = new Introductions(dialogue, community);
        for (Stranger stranger : intake(delivery, community).strangers()) {
            delivery = delivery.answering(stranger, introductions.whoIs(stranger, "row"));
        }
        return delivery;
    }

    private Delivery askWhatToLeave(Delivery delivery, Community community) {
        boolean leaves = !delivery.partial()
                && new Introductions(dialogue, community)
                        .leaves(intake(delivery, community).left(), "rows");
        return leaves ? delivery.leavingOut() : delivery;
    }

    private Intake intake(Delivery delivery, Community community) {
        return Placement.of(community, delivery, desk.now(community).toLocalDate());
    }

    /** Tells whoever waits that the rows have their places, before anything is written. */
    public void announce(Delivery delivery, Intake intake) {
        if (delivery.size() >= MANY) {
            long left = intake.left().stream()
                    .map(problem ->
                            problem.source().file() + ":" + problem.source().line())
                    .distinct()
                    .count();
            dialogue.progress("Placed " + (delivery.size() - left) + " rows in "
                    + Words.count(intake.change().edits().size(), "file") + ".");
        }
    }

    /** Keeps what was said about columns, so that nobody is asked again. */
    public Change keep(Delivery delivery) {
        Map<String, Map<String, String>> kept = new TreeMap<>();
        for (Sheet sheet : delivery.sheets()) {
            kept.computeIfAbsent(ColumnMemory.path(sheet.file(), sheet.content().word()), path -> new TreeMap<>())
                    .putAll(sheet.choices());
        }
        return memory.keep(kept);
    }
}
