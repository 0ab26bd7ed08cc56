package cop.cli;

import cop.health.HealthReport;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop health report}. */
final class HealthReportCommand extends QuestionCommand {

    HealthReportCommand() {
        super("report", "Says how the community is doing: counts, how sure they are, and one small next step.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return HealthReport.of(at.community(), today).answer(at.sources());
    }
}
