package cop.cli;

import cop.app.Workbench;
import cop.check.Check;
import cop.check.Checks;
import cop.model.Problem;
import cop.model.Snapshot;
import java.util.List;
import java.util.Optional;

/** {@code cop check}. */
final class CheckCommand extends Command {

    private final Value<Optional<String>> explain = option(
            "--explain", "CHECK", Read.textSuchAs(Checks::names), "Say what a check looks for, why, and what to do.");

    CheckCommand() {
        super("check", "Looks for mistakes in all files, and for what the guide advises.");
    }

    @Override
    ExitCode run(Session session) {
        if (explain.get().isPresent()) {
            Check check = Checks.named(explain.get().get());
            session.print(check.looksFor() + "\n\n" + check.why() + "\n\n" + check.whatToDo() + "\n");
            return ExitCode.OK;
        }
        Workbench workbench = session.workbench();
        Snapshot snapshot = workbench.look();
        List<Problem> problems = Checks.run(snapshot, workbench.today(snapshot.community()));
        problems.forEach(problem -> session.print(problem + "\n"));
        long errors = problems.stream().filter(Problem::isError).count();
        session.remark(tally(errors, problems.size() - errors));
        return errors > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static String tally(long errors, long advice) {
        if (errors + advice == 0) {
            return "All is well.";
        }
        return (errors == 1 ? "1 error" : errors + " errors") + ", " + advice
                + (advice == 1 ? " piece of advice." : " pieces of advice.");
    }
}
