package cop.cli;

import cop.app.Desk;
import cop.app.Registration;
import cop.model.Change;
import cop.model.Community;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.register.Form.Purpose;
import cop.register.Gathered;
import cop.register.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command that takes in a text or a table about one meeting. */
abstract class PaperCommand extends ChangeCommand {

    private final Purpose purpose;

    private Optional<Registration> registration = Optional.empty();
    private Optional<Paper> paper = Optional.empty();
    private List<Problem> said = List.of();

    PaperCommand(String sentence, Purpose purpose) {
        super("import", sentence);
        this.purpose = purpose;
    }

    /** The name of the file, or {@code -}. */
    protected abstract String file();

    /** Whether lines that cannot be placed are left out. */
    protected abstract boolean isPartial();

    /** Places the paper in the community, knowing whom texts mean. */
    protected abstract Gathered place(
            Community community, LocalDate today, Paper paper, Map<String, Optional<String>> people);

    @Override
    protected final void gather(Desk desk) {
        Registration opened = new Registration(desk);
        Paper read = opened.open(purpose, file());
        Community community = desk.snapshot().community();
        LocalDate today = desk.now(community).toLocalDate();
        opened.introduce(
                file(),
                isPartial(),
                community,
                people -> place(community, today, read, people).intake());
        registration = Optional.of(opened);
        paper = Optional.of(read);
    }

    @Override
    protected final Change plan(Snapshot at, LocalDate today) {
        Registration opened = registration.orElseThrow();
        Paper read = paper.orElseThrow();
        Gathered gathered = place(at.community(), today, read, opened.people());
        said = new ArrayList<>(isPartial() ? gathered.intake().left() : List.of());
        said.addAll(gathered.remarks());
        return opened.change(read, file(), gathered.intake());
    }

    /** Somebody who was asked at the keyboard has seen what has no place. */
    @Override
    protected final List<Problem> left() {
        return said;
    }
}
