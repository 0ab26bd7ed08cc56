package cop.cli;

import cop.app.Desk;
import cop.evaluation.AnswerTable;
import cop.evaluation.PulseAnswers;
import cop.evaluation.Questionnaires;
import cop.evaluation.Wave;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop pulse close}. */
final class PulseClose extends ReturnCommand {

    private final Value<Optional<String>> wave =
            option("--wave", "WAVE", "Which pulse it is, such as 2026-h1; otherwise that of this half-year.");
    private final Value<Optional<String>> invited = option("--invited", "NUMBER", "How many were asked to answer.");
    private final Value<Boolean> keep = flag("--keep", "Keep single answers in private/, on this machine only.");

    PulseClose() {
        super("close", "Counts the answers to the pulse, once and for all.", Questionnaires.halfYearly());
        more(
                "Close it when all have had time to answer: a pulse that is closed stays",
                "as it is. Only counts are kept; time stamps, names and addresses are",
                "dropped, and 1 or 2 people are stored as `few`. A column `by` may say",
                "mail or whatsapp: such answers are left out of what is about safety.",
                "",
                "cop pulse close answers.csv --wave 2026-h1 --invited 12");
    }

    @Override
    protected Change place(Snapshot at, LocalDate today, AnswerTable answers, Desk mine) {
        int asked = Read.number(invited.get()
                .orElseThrow(() -> CopException.usage(
                        "It is not said how many were asked.",
                        "Say it with --invited: how many answered says little without it.")));
        return new PulseAnswers(at.community()).close(answers, Wave.of(wave.get(), today), asked, keep.get(), today);
    }
}
