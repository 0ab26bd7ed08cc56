package cop.cli;

import cop.evaluation.PulseReport;
import cop.evaluation.PulseView;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop pulse show}. */
final class PulseShow extends QuestionCommand {

    private final Value<Optional<String>> wave =
            optionalArgument("WAVE", "Which pulse, such as 2026-h1; the latest if nothing is said.");

    PulseShow() {
        super("show", "Shows what the pulse said, in counts, and what has changed.");
        more(
                "How often each answer was given is shown only from ten answers on, and",
                "never how often one or two people met something bad. What is said to",
                "have changed has changed for sure, as far as numbers can tell.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return PulseView.of(PulseReport.of(at.community(), wave.get(), today));
    }
}
