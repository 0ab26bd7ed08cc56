package cop.check;

import cop.model.Nearest;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Wants only keys that the format knows. Reading the files finds most of them; the names of checks in the charter are found
 * here.
 */
final class UnknownKeys extends Check {

    UnknownKeys() {
        super(
                "unknown-key",
                Severity.ADVICE,
                "A word before a colon that cop does not know.",
                "It is most often a slip of the pen, and then what stands behind it is not seen by any command. The files belong"
                        + " to their community, as the guide wants a light structure, so nothing is ever taken out.",
                "Correct the word; the words that each file knows are listed by: man cop-files. What is the community's own may"
                        + " begin with x- and passes in silence.");
    }

    @Override
    public List<Finding> find(Snapshot at, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<String> names = Checks.names();
        for (String name : at.community().charter().settings().checks().keySet()) {
            if (!names.contains(name)) {
                String hint = Nearest.to(name, names)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse(" Their names are listed by: cop check --explain");
                found.add(Finding.at(
                        at.sources().ofKey(Thing.Key.COMMUNITY, "checks", name),
                        "There is no check called \"" + name + "\"." + hint));
            }
        }
        return found;
    }
}
