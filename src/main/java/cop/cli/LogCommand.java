package cop.cli;

import cop.app.Journal;
import cop.app.Workbench;
import cop.render.Format;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop log}. */
final class LogCommand extends Command {

    private static final int USUAL = 20;

    private final Value<Optional<Integer>> most =
            option("-n", "NUMBER", Read::number, "How many changes to show; 20 if nothing is said.");
    private final Value<Format> format = format();
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");

    LogCommand() {
        super("log", "Lists who changed what, the latest first.");
    }

    @Override
    ExitCode run(Session session) {
        Workbench workbench = session.workbench();
        Journal journal = new Journal(
                workbench.log(most.get().orElse(USUAL), asOf.get().orElse(LocalDate.MAX)), workbench.keepsHistory());
        session.answer(journal.answer(), format.get());
        return ExitCode.OK;
    }
}
