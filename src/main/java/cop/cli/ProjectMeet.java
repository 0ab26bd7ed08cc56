package cop.cli;

import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.project.Gathering;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** {@code cop project meet}. */
final class ProjectMeet extends ChangeCommand {

    private final Value<String> project =
            argument("PROJECT", "The project: its id, its title or the beginning of either.");
    private final Value<LocalDate> day = argument("DATE", Read::date, "The day.");
    private final Value<Optional<LocalTime>> start = option("--start", "TIME", Read::time, "When it begins.");
    private final Value<Optional<Integer>> length =
            option("--length", "MINUTES", Read::number, "How long it takes; an hour if nothing is said.");

    ProjectMeet() {
        super("meet", "Plans a meeting of those alone who take part in a project.");
        more("cop project meet probe 2026-04-02 --start 15:00 --length 90");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Gathering.plan(
                at.community(),
                new Lookup(at.community(), today).project(project.get()),
                day.get(),
                start.get(),
                length.get(),
                today);
    }
}
