package cop.app;

import cop.model.Change;
import cop.model.ChatLine;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Intake;
import cop.model.Stranger;
import cop.register.Form;
import cop.register.Form.Purpose;
import cop.register.Paper;
import cop.render.CsvReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Takes in what people bring about one meeting, be it answers or who came, and asks the person at the keyboard what is not clear
 * about it.
 */
public final class Registration {

    private static final String PASTED = "-";

    private final Desk desk;
    private final Dialogue dialogue;
    private final ColumnMemory memory;
    private final Map<String, Optional<String>> people = new HashMap<>();

    private boolean leaving;

    public Registration(Desk desk) {
        this.desk = desk;
        this.dialogue = desk.dialogue();
        this.memory = new ColumnMemory(desk);
    }

    /** The text or table of a file, or of standard input for {@code -}; answers may lie in a mailbox too. */
    public Paper open(Purpose purpose, String file) {
        if (purpose == Purpose.ANSWERS && desk.postBag().holds(file)) {
            return Paper.post(called(file), desk.postBag().open(file));
        }
        String text = desk.readTextOrTable(file);
        if (text.isBlank()) {
            throw CopException.refused(
                    "There is nothing in " + called(file) + ".", "Give a file that holds something.");
        }
        Optional<Integer> head = Paper.table(purpose, text);
        return head.isPresent()
                ? Paper.table(form(purpose, file, text, head.get()))
                : Paper.text(purpose, called(file), text);
    }

    private static String called(String file) {
        return file.equals(PASTED) ? "the pasted text" : file;
    }

    private Form form(Purpose purpose, String file, String text, int head) {
        List<String> lines = text.lines().toList();
        int above = (int)
                lines.subList(0, head).stream().filter(line -> !line.isBlank()).count();
        String table = head == 0 ? text : String.join("\n", lines.subList(head, lines.size()));
        Form form = new Form(
                purpose,
                called(file),
                above,
                head + 1,
                CsvReader.read(called(file), table),
                memory.read(path(purpose, file)),
                ChatLine.isDayFirst(desk.snapshot().community()));
        Form named = asking(form, file, "names or e-mail addresses", "name", Form::namesPeople);
        return asking(named, file, "the answers", "answer", Form::tellsAnswers);
    }

    private static String path(Purpose purpose, String file) {
        return ColumnMemory.path(file, purpose == Purpose.ANSWERS ? "answers" : "attendance");
    }

    /** The table once it is known which column holds something that it cannot do without. */
    private Form asking(Form form, String file, String what, String field, Predicate<Form> known) {
        List<String> headings = form.open();
        if (known.test(form)) {
            return form;
        }
        Optional<String> chosen = Optional.empty();
        if (mayAsk(file) && !headings.isEmpty()) {
            dialogue.say("Which column of " + form.file() + " holds " + what + "?");
            for (int i = 0; i < headings.size(); i++) {
                dialogue.say("  " + (i + 1) + "  " + headings.get(i));
            }
            chosen = dialogue.ask("Number? (Enter to give up)", answer -> Introductions.chosen(headings, answer));
        }
        return form.choosing(
                chosen.orElseThrow(() -> CopException.refused(
                        "It is not clear which column of " + form.file() + " holds " + what + ".",
                        "Write `" + field
                                + "` above it, or run this at a terminal, where you are asked. Nothing was changed.")),
                field);
    }

    /** Whether somebody can be asked who has not just pasted a text through the same keyboard. */
    private boolean mayAsk(String file) {
        return dialogue.isSomebodyThere() && !file.equals(PASTED);
    }

    /**
     * Asks who people are, and whether to go on without what has no place.
     *
     * @param placing places the paper in the community, knowing whom texts mean
     * @param partial whether it is settled that lines may be left out
     */
    public void introduce(
            String file,
            boolean partial,
            Community community,
            Function<Map<String, Optional<String>>, Intake> placing) {
        leaving = partial;
        if (!mayAsk(file)) {
            return;
        }
        Introductions introductions = new Introductions(dialogue, community);
        for (Stranger stranger : placing.apply(people).strangers()) {
            people.put(stranger.key(), introductions.whoIs(stranger, "line"));
        }
        leaving = partial || introductions.leaves(placing.apply(people).left(), "lines");
    }

    /** Whom texts mean, as somebody said; by their folded form. */
    public Map<String, Optional<String>> people() {
        return people;
    }

    /** What becomes of the paper: all of it or, where somebody said so, what has a place; and what was said about columns. */
    public Change change(Paper paper, String file, Intake intake) {
        Change placed = leaving
                ? intake.change()
                : paper.post().isPresent()
                        ? intake.whole("An e-mail cannot be placed.", "e-mails cannot be placed.", "e-mails")
                        : intake.whole("A line cannot be placed.", "lines cannot be placed.", "lines");
        return paper.form()
                .map(form -> placed.with(memory.keep(Map.of(path(form.purpose(), file), form.choices()))))
                .orElse(placed);
    }
}
