package cop.cli;

import cop.app.ReportShelf;
import cop.app.Workbench;
import cop.health.Audience;
import cop.health.Explanation;
import cop.health.HealthReport;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop health explain}. */
final class HealthExplain extends QuestionCommand {

    private final Value<String> indicator = argument("ID", "The indicator's id, such as R2.");
    private final Value<Optional<Audience>> audience = option(
            "--for",
            "AUDIENCE",
            Read.word(Audience.class),
            "Who will read it: members (default), facilitator or funder.");

    HealthExplain() {
        super("explain", "Shows how the report knows what one indicator says.");
        more("cop health explain R2");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        HealthReport report = HealthReport.of(at.community(), today, new ReportShelf(folder).lastBefore(today));
        return Explanation.of(report, indicator.get(), audience.get().orElse(Audience.MEMBERS), at.sources());
    }
}
