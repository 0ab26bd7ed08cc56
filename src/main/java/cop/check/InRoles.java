package cop.check;

import cop.model.Community;
import cop.model.Duty;
import cop.model.Member;
import cop.model.Role;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks on those who have roles. */
final class InRoles {

    private InRoles() {}

    /** Wants everybody to know what is expected of them. */
    static final class Undefined extends CharterCheck {
        Undefined() {
            super(
                    "role-undefined",
                    "A role of which nobody says what is expected.",
                    "Successful communities define the roles and responsibilities of everybody who takes part, so that each"
                            + " understands what is expected (section 6).",
                    "Agree on it in a sentence, then: cop role assign ROLE --does TEXT. For the roles that the guide describes its"
                            + " words count; read them with: cop role show",
                    "roles");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            List<String> undefined = new ArrayList<>();
            for (Map.Entry<String, Role> entry : community.charter().roles().entrySet()) {
                if (entry.getValue().does().isEmpty() && Duty.of(entry.getKey()).isEmpty()) {
                    undefined.add(entry.getKey());
                }
            }
            return undefined.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Nothing says what is expected of: " + String.join(", ", undefined)
                            + ". Agree on it, then: cop role assign " + undefined.get(0) + " --does TEXT");
        }
    }

    /** Wants roles in the hands of people who still belong. */
    static final class Left extends Check {
        Left() {
            super(
                    "role-left",
                    Severity.ADVICE,
                    "A role in the charter of somebody who has left.",
                    "What the leading team can and will do decides whether a community lasts (section 6); a role that nobody fills"
                            + " any more looks filled on paper.",
                    "Agree on somebody who belongs, then: cop role assign ROLE MEMBER");
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Map.Entry<String, Role> entry :
                    at.community().charter().roles().entrySet()) {
                String name = entry.getKey();
                Role role = entry.getValue();
                role.holder().ifPresent(id -> look(at, today, id, found, "roles", name, "holder"));
                role.deputy().ifPresent(id -> look(at, today, id, found, "roles", name, "deputy"));
                for (int i = 0; i < role.people().size(); i++) {
                    look(at, today, role.people().get(i), found, "roles", name, "people", String.valueOf(i));
                }
            }
            return found;
        }

        private static void look(Snapshot at, LocalDate today, String id, List<Finding> found, String... path) {
            Member member = at.community().members().get(id);
            if (member != null
                    && member.belonging()
                            .left()
                            .filter(day -> !day.isAfter(today))
                            .isPresent()) {
                found.add(Finding.at(
                        at.sources().of(Thing.Key.COMMUNITY, path),
                        id + " has left. Agree on somebody who belongs, then: cop role assign " + path[1] + " MEMBER"));
            }
        }
    }
}
