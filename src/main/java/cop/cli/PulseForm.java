package cop.cli;

import cop.evaluation.Conversation;
import cop.evaluation.FormPage;
import cop.evaluation.Questionnaire;
import cop.evaluation.Questionnaires;
import cop.evaluation.Wave;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop pulse form}. */
final class PulseForm extends FormCommand {

    PulseForm() {
        super("Hands out the half-yearly pulse, on paper or for the web.");
        more(
                "With fewer than five regular members every number would lead to",
                "somebody; then it is a guide to a conversation.",
                "",
                "cop pulse form --format html > pulse.html",
                "cop pulse form --for google-forms",
                "cop pulse form --for kobo --out pulse.xlsx",
                "",
                "Answers are read back with: cop pulse close");
    }

    @Override
    protected Optional<Answer> instead(Snapshot at, LocalDate today) {
        return Wave.isBetterTalkedOver(at.community(), today)
                ? Optional.of(Conversation.of(at.community(), today).answer())
                : Optional.empty();
    }

    @Override
    protected Questionnaire form(Snapshot at, LocalDate today, Optional<String> who) {
        return Questionnaires.pulse(at.community(), who);
    }

    @Override
    protected Answer answer(Questionnaire form) {
        return FormPage.answer(form);
    }
}
