package cop.cli;

import cop.model.Change;
import cop.model.Snapshot;
import cop.project.Projects;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop project add}. */
final class ProjectAdd extends ChangeCommand {

    private final Value<String> title = argument("TITLE", "What it is called.");
    private final ProjectWords words = new ProjectWords(this);
    private final Value<Optional<String>> id =
            option("--id", "ID", "A short name for it; made from the first words if nothing is said.");

    ProjectAdd() {
        super("add", "Begins a project, a sub-group or a submission of some members.");
        more(
                "cop project add \"Comments on the policy\" --kind submission \\",
                "    --lead ana --members \"ben, chi\" --due 2026-05-29 --meeting last");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Projects.add(
                at.community(),
                title.get(),
                words.wanted(Optional.empty(), Optional.empty(), Optional.empty()),
                id.get(),
                today);
    }
}
