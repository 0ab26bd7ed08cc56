package cop.app;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Problem;
import cop.spreadsheet.Content;
import cop.spreadsheet.Dates;
import cop.spreadsheet.Delivery;
import cop.spreadsheet.Intake;
import cop.spreadsheet.Sheet;
import cop.spreadsheet.Stranger;
import cop.store.ColumnChoices;
import cop.store.Layout;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes spreadsheets in: opens them, and asks the person at the keyboard what their columns hold and whom they mean. */
public final class Reception {

    /** From so many rows on, people are told that something goes on. */
    private static final int MANY = 500;

    private final Desk desk;
    private final Dialogue dialogue;

    public Reception(Desk desk) {
        this.desk = desk;
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
        String path = choicesPath(content, file);
        Sheet sheet = new Sheet(content, file, desk.readTable(file), ColumnChoices.read(path, desk.text(path)));
        if (sheet.rows().size() >= MANY) {
            dialogue.progress("Read " + sheet.rows().size() + " rows of " + file + ".");
        }
        return sheet;
    }

    /** The file that keeps what the columns of a spreadsheet hold; named after the spreadsheet where its name gives an id. */
    private static String choicesPath(Content content, String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return Layout.imports(Id.from(dot > 0 ? name.substring(0, dot) : name).orElse(content.word()));
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
        for (Stranger stranger : intake(delivery, community).strangers()) {
            List<String> candidates = stranger.candidates();
            dialogue.say("Who is \"" + stranger.text() + "\" in row "
                    + stranger.place().line() + " of " + stranger.place().file() + "?");
            for (int i = 0; i < candidates.size(); i++) {
                dialogue.say("  " + (i + 1) + "  " + candidates.get(i) + "  " + community.nameOf(candidates.get(i)));
            }
            delivery = delivery.answering(
                    stranger, dialogue.ask("Number? (Enter for none of them)", answer -> chosen(candidates, answer)));
        }
        return delivery;
    }

    private static String chosen(List<String> candidates, String answer) {
        for (int i = 0; i < candidates.size(); i++) {
            if (answer.equals(Integer.toString(i + 1)) || answer.equals(candidates.get(i))) {
                return candidates.get(i);
            }
        }
        throw CopException.usage(
                "\"" + answer + "\" is none of them.", "Write a number from 1 to " + candidates.size() + ".");
    }

    private Delivery askWhatToLeave(Delivery delivery, Community community) {
        List<Problem> left =
                delivery.partial() ? List.of() : intake(delivery, community).left();
        left.forEach(problem -> dialogue.say(problem.toString()));
        return !left.isEmpty() && dialogue.agrees("Leave these rows out and take the others?")
                ? delivery.leavingOut()
                : delivery;
    }

    private Intake intake(Delivery delivery, Community community) {
        return Intake.of(community, delivery, desk.now(community).toLocalDate());
    }

    /** Keeps what was said about columns, so that nobody is asked again. */
    public Change keep(Delivery delivery) {
        Map<String, Map<String, String>> kept = new TreeMap<>();
        for (Sheet sheet : delivery.sheets()) {
            kept.computeIfAbsent(choicesPath(sheet.content(), sheet.file()), path -> new TreeMap<>())
                    .putAll(sheet.choices());
        }
        List<Edit> edits = new ArrayList<>();
        kept.forEach((path, choices) -> {
            Optional<String> text = desk.text(path);
            if (!choices.equals(ColumnChoices.read(path, text))) {
                edits.add(new Edit.Put(path, ColumnChoices.write(path, text, choices)));
            }
        });
        String note = "What you said about columns is kept in " + Words.and(List.copyOf(kept.keySet())) + ".";
        return new Change("", edits, edits.isEmpty() ? List.of() : List.of(note));
    }
}
