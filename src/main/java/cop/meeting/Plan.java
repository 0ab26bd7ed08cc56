package cop.meeting;

import cop.model.Community;
import cop.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who shall do what at the meetings to come, while it is being worked out: what is written already, and what is proposed. */
final class Plan {

    private final Community community;
    private final List<Slot> slots;
    private final List<Map<String, String>> proposed = new ArrayList<>();

    Plan(Community community, List<Slot> slots) {
        this.community = community;
        this.slots = slots;
        slots.forEach(slot -> proposed.add(new HashMap<>()));
    }

    List<Slot> slots() {
        return slots;
    }

    /** Who has a role at a meeting, written or proposed. */
    Optional<String> holder(int slot, String role) {
        return slots.get(slot).settled(role).or(() -> proposal(slot, role));
    }

    Optional<String> proposal(int slot, String role) {
        return Optional.ofNullable(proposed.get(slot).get(role));
    }

    void propose(int slot, String role, String person) {
        proposed.get(slot).put(role, person);
    }

    /** Whether somebody can come and does not have the role that goes with no other. */
    boolean isFree(int slot, String role, String person) {
        return slots.get(slot).away(person, community).isEmpty() && !isOpposite(slot, role, person);
    }

    /** Whether somebody facilitates who would keep the notes, or the other way round. */
    boolean isOpposite(int slot, String role, String person) {
        return opposite(role)
                .flatMap(other -> holder(slot, other))
                .filter(person::equals)
                .isPresent();
    }

    /** Whether somebody has any other duty at a meeting. */
    boolean isBusy(int slot, String role, String person) {
        for (Map<String, String> duties :
                List.of(slots.get(slot).meeting().map(plan -> plan.roles()).orElse(Map.of()), proposed.get(slot))) {
            for (Map.Entry<String, String> duty : duties.entrySet()) {
                if (!duty.getKey().equals(role) && duty.getValue().equals(person)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The role that one person cannot have together with this one in one meeting. */
    static Optional<String> opposite(String role) {
        return switch (role) {
            case Role.FACILITATOR -> Optional.of(Role.KNOWLEDGE_MANAGER);
            case Role.KNOWLEDGE_MANAGER -> Optional.of(Role.FACILITATOR);
            default -> Optional.empty();
        };
    }
}
