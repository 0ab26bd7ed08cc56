package cop.cli;

import cop.app.Desk;
import cop.app.ReturnedForms;
import cop.evaluation.AnswerTable;
import cop.evaluation.Questionnaire;
import cop.model.Change;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** A command that takes in the answers to a form. */
abstract class ReturnCommand extends ChangeCommand {

    private final Value<String> file = argument(
            "FILE", "The answers as CSV of Google Forms, Microsoft Forms, KoboToolbox or your own; - to paste.");
    private final Questionnaire form;

    private Optional<Desk> desk = Optional.empty();
    private Optional<AnswerTable> table = Optional.empty();

    ReturnCommand(String name, String sentence, Questionnaire form) {
        super(name, sentence);
        this.form = form;
    }

    /** What becomes of the answers. */
    protected abstract Change place(Snapshot at, LocalDate today, AnswerTable answers, Desk mine);

    @Override
    protected final void gather(Desk mine) {
        desk = Optional.of(mine);
        table = Optional.of(new ReturnedForms(mine).open(form, file.get()));
    }

    @Override
    protected final Change plan(Snapshot at, LocalDate today) {
        Desk mine = desk.orElseThrow();
        AnswerTable answers = table.orElseThrow();
        return place(at, today, answers, mine).with(new ReturnedForms(mine).keep(answers, file.get()));
    }
}
