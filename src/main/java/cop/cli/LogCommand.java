package cop.cli;

import cop.app.Journal;
import cop.app.Workbench;
import cop.render.Format;
import java.util.Optional;

/** {@code cop log}. */
final class LogCommand extends Command {

    private static final int USUAL = 20;

    private final Value<Optional<Integer>> most =
            option("-n", "NUMBER", Read::number, "How many changes to show; 20 if nothing is said.");
    private final Value<Optional<Format>> format = option(
            "--format",
            "FORMAT",
            Read.word(Format.class),
            "How to show the answer: text (default), markdown, csv or json.");

    LogCommand() {
        super("log", "Lists who changed what, the latest first.");
    }

    @Override
    ExitCode run(Session session) {
        Workbench workbench = session.workbench();
        Journal journal = Journal.of(workbench.log(most.get().orElse(USUAL)), workbench.keepsHistory());
        session.answer(journal.answer(), format.get().orElse(Format.TEXT));
        return ExitCode.OK;
    }
}
