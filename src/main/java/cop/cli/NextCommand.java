package cop.cli;

import cop.app.Next;
import cop.app.ReportShelf;
import cop.evaluation.Waiting;
import cop.model.CopException;
import cop.model.Snapshot;
import cop.render.Format;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop next}: the front door. */
final class NextCommand extends Command {

    private final Value<Optional<String>> number =
            optionalArgument("NUMBER", "Show the command of this step and, after a yes, run it.");
    private final Value<Format> format = format();
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");

    NextCommand() {
        super("next", "Says what is due now, in what order, and how to do it.");
    }

    @Override
    ExitCode run(Session session) {
        Snapshot snapshot = session.workbench().open();
        LocalDate today = asOf.get().orElseGet(() -> session.workbench().today(snapshot.community()));
        Next next = Next.of(
                snapshot.community(),
                Waiting.read(session.workbench().text(Waiting.PATH)),
                new ReportShelf(session.workbench()).latest(today),
                today);
        Optional<Integer> wanted = number.get().map(Read::number);
        if (wanted.isEmpty()) {
            session.answer(next.answer(), format.get(), snapshot.community());
            session.mentionErrors(snapshot, today);
            return ExitCode.OK;
        }
        Next.Step step = next.step(wanted.get())
                .orElseThrow(() -> CopException.notFound(
                        "There is no step " + wanted.get() + ".", "See the steps with: cop next"));
        session.print("cop " + step.command() + "\n");
        if (!step.isWhole()) {
            session.remark("Fill in what stands in capitals, and run it.");
            return ExitCode.OK;
        }
        return session.dialogue().agrees("Run it now?") ? session.runAgain(step.command()) : ExitCode.OK;
    }
}
