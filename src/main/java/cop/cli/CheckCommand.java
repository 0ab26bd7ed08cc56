package cop.cli;

import cop.app.Carrying;
import cop.app.Workbench;
import cop.check.Checks;
import cop.check.Report;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.render.Format;
import cop.render.Templates;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop check}. */
final class CheckCommand extends Command {

    private final Value<Optional<String>> explain = openOption(
            "--explain",
            "CHECK",
            Read.textSuchAs(Checks::names),
            "Say what a check looks for, why, and what to do; without CHECK, list them all.");
    private final Value<Boolean> fix =
            flag("--fix", "Mend first what has one remedy: tabs, and texts that need quotes.");
    private final Value<Carrying> carrying = carryingWith("--fix");
    private final Value<Format> format = format();
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");

    CheckCommand() {
        super("check", "Looks for mistakes in all files, and for what the guide advises.");
    }

    @Override
    ExitCode run(Session session) {
        if (explain.get().isPresent()) {
            session.answer(explanation(explain.get().get()), format.get(), Templates.builtIn());
            return ExitCode.OK;
        }
        Workbench workbench = session.workbench();
        if (fix.get()) {
            session.acknowledge(workbench.mend(carrying.get()));
        }
        Snapshot snapshot = workbench.look();
        LocalDate today = asOf.get().orElseGet(() -> workbench.today(snapshot.community()));
        List<Problem> problems = Checks.run(snapshot, today);
        if (format.get() == Format.TEXT) {
            // One line each, however wide, so that editors find the place.
            problems.forEach(problem -> session.tell(problem.toString()));
        } else {
            session.answer(Report.of(problems).answer(), format.get());
        }
        long errors = problems.stream().filter(Problem::isError).count();
        session.remark(tally(errors, problems.size() - errors));
        if (!fix.get() && problems.stream().anyMatch(problem -> problem.mend().isPresent())) {
            session.remark("What has one remedy can be mended with: cop check --fix");
        }
        return errors > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static Answer explanation(String name) {
        return name.isEmpty() ? Checks.list() : Checks.named(name).explanation();
    }

    private static String tally(long errors, long advice) {
        if (errors + advice == 0) {
            return "All is well.";
        }
        return (errors == 1 ? "1 error" : errors + " errors") + ", " + advice
                + (advice == 1 ? " piece of advice." : " pieces of advice.");
    }
}
