package cop.cli;

import cop.app.ReportShelf;
import cop.app.Workbench;
import cop.health.HealthReport;
import cop.health.Simulation;
import cop.health.Supposed;
import cop.model.CopException;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.List;

/** {@code cop health simulate}. */
final class HealthSimulate extends QuestionCommand {

    private final Value<List<String>> meetings = options(
            "--meeting",
            "WORDS",
            "A meeting to suppose, such as \"6 of 7 come\" or \"5 of 7 come, 2 send word\"; may be said several times.");

    HealthSimulate() {
        super("simulate", "Shows what some more meetings would change in the report.");
        more(
                "cop health simulate --meeting \"6 of 7 come\"",
                "cop health simulate --meeting \"5 of 7 come, the others send word\"");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        if (meetings.get().isEmpty()) {
            throw CopException.usage("No meeting is supposed.", "Say how many would come: --meeting \"6 of 7 come\".");
        }
        HealthReport report = HealthReport.of(at.community(), today, new ReportShelf(folder).lastBefore(today));
        return Simulation.of(report, meetings.get().stream().map(Supposed::read).toList())
                .answer();
    }
}
