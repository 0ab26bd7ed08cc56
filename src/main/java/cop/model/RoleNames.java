package cop.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names under which a community knows its roles: those of its charter, and those of the guide. */
public final class RoleNames {

    private RoleNames() {}

    public static List<String> known(Charter charter) {
        Set<String> names = new LinkedHashSet<>(charter.roles().keySet());
        for (Duty duty : Duty.values()) {
            names.add(Word.of(duty));
        }
        return List.copyOf(names);
    }

    /** The name itself; one that nobody knows is not found. */
    public static String require(String role, Charter charter) {
        List<String> known = known(charter);
        if (!known.contains(role)) {
            throw CopException.notFound(
                    "There is no role \"" + role + "\".",
                    Nearest.to(role, known)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("See them all with: cop role list"));
        }
        return role;
    }
}
