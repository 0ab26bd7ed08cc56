package cop.cli;

import cop.evaluation.FormPage;
import cop.evaluation.Questionnaire;
import cop.evaluation.Questionnaires;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop evaluation form}. */
final class EvaluationForm extends FormCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its date, next or last, which is meant if nothing is said.");

    EvaluationForm() {
        super("Hands out the form about a meeting, on paper or for the web.");
        more(
                "On paper: cop evaluation form next --format html > form.html",
                "",
                "A Google form: put the script of --for google-forms into",
                "script.google.com and press Run; it collects no addresses.",
                "",
                "KoboToolbox: upload the file of --for kobo --out form.xlsx; it can be",
                "filled in without internet.",
                "",
                "Answers are read back with: cop evaluation import");
    }

    @Override
    protected Questionnaire form(Snapshot at, LocalDate today, Optional<String> who) {
        return Questionnaires.afterMeeting(
                at.community(),
                new Lookup(at.community(), today).meeting(meeting.get().orElse("last")),
                who);
    }

    @Override
    protected Answer answer(Questionnaire form) {
        return FormPage.answer(form);
    }
}
