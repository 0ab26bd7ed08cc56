package cop.meeting;

import cop.model.Community;
import cop.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who takes which role at the meetings to come, all of them at once: whoever is appointed, otherwise by turns. What is
 * written in a meeting stays. Never one person for facilitating and for the notes, and nobody who is on leave.
 */
final class Roster {

    private final Community community;
    private final List<Slot> slots;
    private final List<Rotation> rotations = new ArrayList<>();

    private Roster(List<Slot> slots, Community community) {
        this.slots = slots;
        this.community = community;
        roles(community).forEach(role -> rotations.add(new Rotation(role, community)));
    }

    /** The turns, meeting by meeting, the facilitator first. */
    static List<Turn> over(List<Slot> slots, Community community) {
        return new Roster(List.copyOf(slots), community).turns();
    }

    /** The roles that somebody has at every meeting: the two of the guide, and what else goes round. */
    static Set<String> roles(Community community) {
        Set<String> roles = new LinkedHashSet<>(List.of(Role.FACILITATOR, Role.KNOWLEDGE_MANAGER));
        community.charter().roles().forEach((name, role) -> {
            if (role.filled(name) == Role.By.ROTATION) {
                roles.add(name);
            }
        });
        return roles;
    }

    private List<Turn> turns() {
        Plan plan = best();
        List<Reasons> reasons = new ArrayList<>();
        rotations.forEach(rotation -> reasons.add(new Reasons(community, rotation, plan)));
        List<Turn> turns = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int role = 0; role < rotations.size(); role++) {
                turns.add(turn(plan, slot, rotations.get(role).role(), reasons.get(role)));
            }
        }
        return turns;
    }

    private Turn turn(Plan plan, int slot, String role, Reasons reasons) {
        Slot at = slots.get(slot);
        Optional<String> settled = at.settled(role);
        Optional<String> proposed = plan.proposal(slot, role);
        Turn.State state =
                settled.isPresent() ? Turn.State.SETTLED : proposed.isPresent() ? Turn.State.PROPOSED : Turn.State.OPEN;
        return new Turn(
                at.name(),
                at.date(),
                at.meeting().isPresent(),
                role,
                settled.or(() -> proposed),
                state,
                settled.isPresent() ? "" : reasons.why(slot));
    }

    /** The roles are shared out one after the other; which of them begins makes a difference, so each is tried. */
    private Plan best() {
        Plan best = new Plan(community, slots);
        long least = Long.MAX_VALUE;
        for (int first = 0; first < rotations.size(); first++) {
            Plan plan = new Plan(community, slots);
            long cost = 0;
            for (Rotation rotation : startingWith(first)) {
                cost += rotation.share(plan, opposite(rotation));
            }
            if (cost < least) {
                least = cost;
                best = plan;
            }
        }
        return best;
    }

    /** Those who are appointed come before all others, who take turns around them. */
    private List<Rotation> startingWith(int first) {
        List<Rotation> order = new ArrayList<>();
        for (Rotation rotation : rotations) {
            if (rotation.isAppointed()) {
                order.add(rotation);
            }
        }
        for (int i = 0; i < rotations.size(); i++) {
            Rotation rotation = rotations.get((first + i) % rotations.size());
            if (!rotation.isAppointed()) {
                order.add(rotation);
            }
        }
        return order;
    }

    private Optional<Rotation> opposite(Rotation rotation) {
        return Plan.opposite(rotation.role())
                .flatMap(name -> rotations.stream()
                        .filter(other -> other.role().equals(name))
                        .findFirst());
    }
}
