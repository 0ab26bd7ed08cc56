package cop.app;

import cop.evaluation.AnswerTable;
import cop.evaluation.Questionnaire;
import cop.evaluation.Questionnaire.Question;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Edit;
import cop.render.CsvReader;
import cop.store.Layout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in the answers to a form, and asks the person at the keyboard once what columns hold that nobody knows. */
public final class ReturnedForms {

    private static final String PASTED = "-";
    private static final String IGNORED = ".gitignore";

    private final Desk desk;
    private final Dialogue dialogue;
    private final ColumnMemory memory;

    public ReturnedForms(Desk desk) {
        this.desk = desk;
        this.dialogue = desk.dialogue();
        this.memory = new ColumnMemory(desk);
    }

    /** The table in a file, or in standard input for {@code -}, as far as it is known what it holds. */
    public AnswerTable open(Questionnaire form, String file) {
        refuseWhereGitSees(file);
        String called = file.equals(PASTED) ? "the pasted text" : file;
        String text = desk.readTextOrTable(file);
        if (text.isBlank()) {
            throw CopException.refused("There is nothing in " + called + ".", "Give a file that holds something.");
        }
        AnswerTable table =
                asked(new AnswerTable(form, called, CsvReader.read(called, text), memory.read(path(form, file))), file);
        if (!table.isUsable()) {
            throw CopException.refused(
                    "It is not clear which column of " + called + " answers which question.",
                    "Write the questions of the form above the columns, or their names, such as "
                            + form.parts().get(0).questions().get(0).id()
                            + ". At a terminal you are asked. Nothing was changed.");
        }
        return table;
    }

    /** What one person answered may not lie where it is kept for good and sent to others. */
    private void refuseWhereGitSees(String file) {
        Optional<String> inside = file.equals(PASTED) ? Optional.empty() : desk.inside(file);
        if (inside.filter(path -> !Layout.isLocal(path)).isPresent()) {
            throw CopException.refused(
                    file + " lies in the folder of the community, where git would keep single answers for good.",
                    "Move it out of the folder, or into " + Layout.PRIVATE + "/. Nothing was changed.");
        }
        if (desk.historyKnowsFilesIn(Layout.PRIVATE)) {
            throw CopException.refused(
                    "Git keeps files of " + Layout.PRIVATE + "/ here, so it would keep single answers for good.",
                    "Take them off its list with `git rm -r --cached private` and `git commit`; on your disk they stay."
                            + " Nothing was changed.");
        }
    }

    private static String path(Questionnaire form, String file) {
        return ColumnMemory.path(file, form.id());
    }

    private AnswerTable asked(AnswerTable table, String file) {
        AnswerTable known = table;
        if (!dialogue.isSomebodyThere() || file.equals(PASTED)) {
            return known;
        }
        for (String heading : table.unknown()) {
            List<Question> missing = known.missing();
            if (missing.isEmpty()) {
                break;
            }
            dialogue.say("What does the column \"" + heading + "\" answer?");
            for (int i = 0; i < missing.size(); i++) {
                dialogue.say("  " + (i + 1) + "  " + missing.get(i).text());
            }
            List<String> ids = missing.stream().map(Question::id).toList();
            known = known.choosing(
                    heading,
                    dialogue.ask("Number? (Enter for none of them)", answer -> Introductions.chosen(ids, answer))
                            .orElse(AnswerTable.NONE));
        }
        return known;
    }

    /** What was said about columns, and that git leaves out the folder in which single answers wait. */
    public Change keep(AnswerTable table, String file) {
        Map<String, String> choices = new LinkedHashMap<>(table.choices());
        Change kept = memory.keep(Map.of(path(table.form(), file), choices));
        return desk.keepsHistory() ? kept.with(ignoring()) : kept;
    }

    private Change ignoring() {
        String before = desk.text(IGNORED).orElse("");
        boolean ignored =
                before.lines().map(line -> line.strip().replace("/", "")).anyMatch(Layout.PRIVATE::equals);
        if (ignored) {
            return new Change("", List.of(), List.of());
        }
        String line = before.isEmpty() || before.endsWith("\n") ? before : before + "\n";
        return new Change(
                "",
                List.of(new Edit.Put(IGNORED, line + Layout.PRIVATE + "/\n")),
                List.of("From now on git leaves out the folder " + Layout.PRIVATE + "/, where single answers wait."));
    }
}
