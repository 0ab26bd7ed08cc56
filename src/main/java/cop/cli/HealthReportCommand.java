package cop.cli;

import cop.health.HealthReport;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop health report}. */
final class HealthReportCommand extends QuestionCommand {

    HealthReportCommand() {
        super("report", "Says what goes well, what to talk about, and how sure that is.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return HealthReport.of(at.community(), today).answer(at.sources());
    }
}
