package cop.cli;

import cop.app.Workbench;
import cop.evaluation.BlockReport;
import cop.evaluation.Waiting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop evaluation show}. */
final class EvaluationShow extends QuestionCommand {

    private final Value<Optional<String>> block =
            optionalArgument("BLOCK", "A block, or a meeting in it; the latest if nothing is said.");

    EvaluationShow() {
        super("show", "Shows how members judge meetings, in counts.");
        more(
                "Only blocks of five answers and more are shown, and how often each",
                "answer was given only from ten on. Where few people all said the same",
                "about safety, it says so in words that leave room for one.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        return BlockReport.of(at.community(), block.get(), Waiting.read(folder.text(Waiting.PATH)), today)
                .answer(at.community());
    }
}
