package cop.cli;

import cop.app.Carrying;
import cop.app.Desk;
import cop.app.Receipt;
import cop.model.Change;
import cop.model.Problem;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.List;

/** A command that proposes a change and has it carried out. */
abstract class ChangeCommand extends Command {

    private final Value<Carrying> carrying = carrying();

    ChangeCommand(String name, String sentence) {
        super(name, sentence);
        commonOptionsEnd();
    }

    /** Gathers what the proposal needs besides the folder: a text, an answer. Nothing is locked meanwhile. */
    protected void gather(Desk desk) {}

    /** Whether the person only wants to see what would change. */
    protected final boolean isOnlyShown() {
        return carrying.get().dryRun();
    }

    /** The proposal, from the community as it is and the day. A command overrides this one or the next. */
    protected Change plan(Snapshot at, LocalDate today) {
        throw new IllegalStateException("nothing is changed: " + spec().name());
    }

    /** Has the proposal carried out. */
    protected Receipt carryOut(Desk desk, Carrying carrying) {
        return desk.carryOut(this::plan, carrying);
    }

    /** What a change that is carried out leaves undone, if anything: said in any case. */
    protected List<Problem> left() {
        return List.of();
    }

    @Override
    final ExitCode run(Session session) {
        Desk desk = session.desk();
        gather(desk);
        session.acknowledge(carryOut(desk, carrying.get()));
        left().forEach(session::report);
        return ExitCode.OK;
    }
}
