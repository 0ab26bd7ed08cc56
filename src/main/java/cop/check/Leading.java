package cop.check;

import cop.model.Community;
import cop.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks on who leads. */
final class Leading {

    private Leading() {}

    /** Wants a champion. */
    static final class NoChampion extends CharterCheck {
        NoChampion() {
            super(
                    "no-champion",
                    "A community that has met and has no champion.",
                    "One person takes the overall lead; to appoint this champion is a task of the first meeting (section 2.1).",
                    "Agree on somebody, then: cop community settle",
                    "roles",
                    Role.CHAMPION);
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            return community.charter().role(Role.CHAMPION).holder().isPresent()
                    ? Optional.empty()
                    : Optional.of("Nobody is champion yet. Once you agree on somebody: cop community settle");
        }
    }

    /** Wants several people in the steering committee. */
    static final class SteeringSize extends CharterCheck {

        /** What "several" means here (HEALTH_MODEL F1). */
        private static final int SEVERAL = 3;

        SteeringSize() {
            super(
                    "steering-size",
                    "A steering committee of fewer than three people.",
                    "Planning is shared by several members who are willing to serve: they find topics, guide growth and see to"
                            + " the practical side (section 2.1).",
                    "Ask who would join, then name all who are on it: cop role assign steering-committee MEMBER MEMBER MEMBER",
                    "roles",
                    Role.STEERING);
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            int people = community.charter().role(Role.STEERING).people().size();
            if (people >= SEVERAL) {
                return Optional.empty();
            }
            return Optional.of(
                    people == 0
                            ? "There is no steering committee yet. Once you agree on one: cop community settle"
                            : "The steering committee has " + (people == 1 ? "one member" : people + " members")
                                    + "; three or more share the work better. Ask who would join, and name all of them:"
                                    + " cop role assign steering-committee");
        }
    }

    /** Wants more than one person able to do each of the roles that carry the community. */
    static final class SinglePoint extends CharterCheck {

        private static final List<String> KEY_ROLES =
                List.of(Role.CHAMPION, Role.STEERING, Role.FACILITATOR, Role.KNOWLEDGE_MANAGER);

        /** One role without a deputy is common; from two on, the community may stand still when somebody is ill. */
        private static final int TOO_MANY = 2;

        SinglePoint() {
            super(
                    "single-point",
                    "Two or more key roles that rest on one person each, without a deputy.",
                    "Communities stand still when the few who lead can no longer spare the time; the guide names the"
                            + " availability of the leading team as a barrier (section 6) and asks for several willing people"
                            + " (section 2.1).",
                    "Name a deputy: cop role assign ROLE --deputy MEMBER",
                    "roles");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            List<String> alone = new ArrayList<>();
            for (String name : KEY_ROLES) {
                if (restsOnOne(community.charter().role(name))) {
                    alone.add(name);
                }
            }
            return alone.size() < TOO_MANY
                    ? Optional.empty()
                    : Optional.of("These roles rest on one person each: " + String.join(", ", alone)
                            + ". Ask who could step in, then: cop role assign " + alone.get(0) + " --deputy MEMBER");
        }

        private static boolean restsOnOne(Role role) {
            int people = role.people().size();
            if (role.holder().isPresent()
                    && !role.people().contains(role.holder().get())) {
                people++;
            }
            return people == 1 && role.deputy().isEmpty();
        }
    }
}
