package cop.cli;

import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.project.Projects;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop project set}. */
final class ProjectSet extends ChangeCommand {

    private final Value<String> project =
            argument("PROJECT", "The project: its id, its title or the beginning of either.");
    private final Value<Optional<String>> title = option("--title", "TEXT", "What it is called.");
    private final ProjectWords words = new ProjectWords(this);
    private final Value<Optional<String>> join = option("--join", "NAMES", "Who takes part, too.");
    private final Value<Optional<String>> leave = option("--leave", "NAMES", "Who does not take part any more.");

    ProjectSet() {
        super("set", "Says what has become of a project, and who takes part.");
        more(
                "cop project set probe --join dee --due \"2 weeks\"",
                "cop project set probe --status done --output probe-in-five-languages");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Projects.set(
                at.community(),
                new Lookup(at.community(), today).project(project.get()),
                words.wanted(title.get(), join.get(), leave.get()),
                today);
    }
}
