package cop.cli;

import cop.app.Workbench;
import cop.model.Snapshot;
import cop.render.Format;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** A command that answers a question and changes nothing. */
abstract class QuestionCommand extends Command {

    private final Value<Format> format = format();
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");
    private final Value<Optional<String>> out =
            option("--out", "FILE", "Write the answer into this file, and renew it there.");

    QuestionCommand(String name, String sentence) {
        super(name, sentence);
        commonOptionsEnd();
    }

    /** The answer, from the community as it is and the day. A command overrides this one or the next. */
    protected Answer ask(Snapshot at, LocalDate today) {
        throw new IllegalStateException("nothing is answered: " + spec().name());
    }

    /** The same for an answer that needs more of the folder than what is understood of it. */
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        return ask(at, today);
    }

    @Override
    final ExitCode run(Session session) {
        Snapshot snapshot = session.workbench().open();
        LocalDate today = asOf.get().orElseGet(() -> session.workbench().today(snapshot.community()));
        Answer answer = ask(snapshot, today, session.workbench());
        session.hand(answer, format.get(), snapshot.community(), out.get());
        session.mentionErrors(snapshot, today);
        return ExitCode.OK;
    }
}
