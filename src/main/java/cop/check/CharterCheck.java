package cop.check;

import cop.model.Community;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at what the members settled about the community itself; silent until the first meeting has been held. */
abstract class CharterCheck extends Check {

    private final String[] path;

    CharterCheck(String name, String looksFor, String why, String whatToDo, String... path) {
        super(name, Severity.ADVICE, looksFor, why, whatToDo);
        this.path = path;
    }

    @Override
    public final List<Finding> find(Snapshot at, LocalDate today) {
        if (at.community().heldBy(today).isEmpty()) {
            return List.of();
        }
        Optional<String> advice = advice(at.community(), today);
        return advice.isEmpty()
                ? List.of()
                : List.of(Finding.at(at.sources().of(Thing.Key.COMMUNITY, path), advice.get()));
    }

    abstract Optional<String> advice(Community community, LocalDate today);
}
