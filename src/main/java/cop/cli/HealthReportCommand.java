package cop.cli;

import cop.app.Carrying;
import cop.app.EntryDays;
import cop.app.ReportShelf;
import cop.health.Audience;
import cop.health.HealthReport;
import cop.model.CopException;
import cop.model.Snapshot;
import cop.render.Format;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop health report}. */
final class HealthReportCommand extends Command {

    private final Value<Format> format = format();
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");
    private final Value<Optional<String>> out =
            option("--out", "FILE", "Write the report into this file, and renew it there.");
    private final Value<Carrying> carrying = carryingWith("--save");
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
                "It goes into a file only where git leaves that out, as in private/.",
                "Where git keeps a history, it says how many attendance lists were entered",
                "more than 30 days after the meeting; never by whom.",
                "",
                "cop health report --for facilitator",
                "cop health report --format html --out report.html",
                "cop health report --save");
    }

    @Override
    ExitCode run(Session session) {
        Snapshot at = session.workbench().open();
        LocalDate day = asOf.get().orElseGet(() -> session.workbench().today(at.community()));
        ReportShelf shelf = new ReportShelf(session.workbench());
        HealthReport report = new EntryDays(session.workbench(), session::remark)
                .addTo(HealthReport.of(at.community(), day, shelf.lastBefore(day)));
        Audience reader = audience.get().orElse(Audience.MEMBERS);
        out.get().ifPresent(file -> requireDiscreet(reader, file, session));
        session.hand(report.answer(reader, at.sources()), format.get(), at.community(), out.get());
        if (save.get()) {
            session.acknowledge(
                    session.desk().carryOut((now, today) -> shelf.save(report, at.sources()), carrying.get()));
            session.remark((carrying.get().dryRun() ? "Would save " : "Saved ") + ReportShelf.path(day) + ".");
        }
        session.mentionErrors(at, day);
        return ExitCode.OK;
    }

    /** What is only for the facilitator must not get into the history, where everybody reads it. */
    private static void requireDiscreet(Audience reader, String file, Session session) {
        Path place = session.environment().workingFolder().resolve(file);
        if (reader == Audience.FACILITATOR && !session.workbench().keepsBack(place)) {
            throw CopException.refused(
                    "The report for the facilitator names people to look after, and " + file
                            + " would be there for everybody.",
                    "Write it where git leaves it out, such as private/" + place.getFileName() + ".");
        }
    }
}
