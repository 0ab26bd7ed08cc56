package cop.cli;

import cop.app.Carrying;
import cop.app.ReportShelf;
import cop.health.Audience;
import cop.health.HealthReport;
import cop.model.Snapshot;
import cop.render.Format;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop health report}. */
final class HealthReportCommand extends Command {

    private final Value<Format> format = format();
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");
    private final Value<Boolean> dryRun = flag("--dry-run", "With --save: only show what would change.");
    private final Value<Boolean> noCommit = flag("--no-commit", "With --save: keep the file without making a commit.");
    private final Value<Optional<String>> message =
            option("-m, --message", "TEXT", "With --save: the message of the commit, instead of the usual one.");
    private final Value<Optional<Audience>> audience;
    private final Value<Boolean> save;

    HealthReportCommand() {
        super("report", "Says what goes well, what to talk about, and how sure that is.");
        commonOptionsEnd();
        audience = option(
                "--for",
                "AUDIENCE",
                Read.word(Audience.class),
                "Who will read it: members (default), facilitator or funder.");
        save = flag("--save", "Keep the figures in reports/, so that the next report can look back.");
        more(
                "The report for members names nobody but those who may be thanked by name.",
                "The one for the facilitator names people to look after: do not send it.",
                "",
                "cop health report --for facilitator",
                "cop health report --format html > report.html",
                "cop health report --save");
    }

    @Override
    ExitCode run(Session session) {
        Snapshot at = session.workbench().open();
        LocalDate day = asOf.get().orElseGet(() -> session.workbench().today(at.community()));
        ReportShelf shelf = new ReportShelf(session.workbench());
        HealthReport report = HealthReport.of(at.community(), day, shelf.lastBefore(day));
        session.answer(
                report.answer(audience.get().orElse(Audience.MEMBERS), at.sources()), format.get(), at.community());
        if (save.get()) {
            session.acknowledge(session.desk()
                    .carryOut(
                            (now, today) -> shelf.save(report, at.sources()),
                            new Carrying(dryRun.get(), !noCommit.get(), message.get())));
            session.remark((dryRun.get() ? "Would save " : "Saved ") + ReportShelf.path(day) + ".");
        }
        session.mentionErrors(at, day);
        return ExitCode.OK;
    }
}
