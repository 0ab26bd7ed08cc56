package cop.meeting;

import cop.model.Community;
import cop.model.CopException;
import cop.model.Duty;
import cop.model.Meeting;
import cop.model.RoleNames;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A role at one meeting to come. */
record Post(Meeting meeting, String role) {

    /** The post that somebody asks for; refused where there is nothing to decide any more. */
    static Post of(Meeting meeting, String role, Community community, LocalDate today) {
        if (meeting.role(role).isEmpty()) {
            RoleNames.require(role, community.charter());
        }
        if (Duty.of(role).filter(Post::isOfTheCommunity).isPresent()) {
            throw CopException.usage(
                    "\"" + role + "\" is nothing that goes from meeting to meeting.",
                    "Who is what for longer: cop role list\nWho does what at the meetings to come: cop meeting roster");
        }
        String id = meeting.id();
        if (meeting.isHeld()) {
            throw CopException.refused(
                    "The meeting " + id + " has taken place; who did what there stays as it was.",
                    "Choose one to come: cop meeting list");
        }
        if (meeting.isCancelled()) {
            throw CopException.refused("The meeting " + id + " was cancelled.", "Choose another one: cop meeting list");
        }
        if (!meeting.isComing(today)) {
            throw CopException.refused(
                    "The meeting " + id + " is past.", "If it took place, say so: cop meeting hold " + id);
        }
        return new Post(meeting, role);
    }

    private static boolean isOfTheCommunity(Duty duty) {
        return switch (duty) {
            case CHAMPION, STEERING_COMMITTEE, DEPUTY, MEMBER -> true;
            case FACILITATOR, KNOWLEDGE_MANAGER, COORDINATOR, SUBJECT_MATTER_EXPERT -> false;
        };
    }

    Optional<String> holder() {
        return meeting.role(role);
    }

    /** Why somebody cannot come, as {@link Slot#away} says it. */
    Optional<String> away(String person, Community community) {
        return Slot.of(meeting).away(person, community);
    }

    /** Another role that somebody has at this meeting; the one that goes with no other comes first. */
    Optional<String> otherRole(String person) {
        Optional<String> opposite = Plan.opposite(role)
                .filter(other -> meeting.role(other).filter(person::equals).isPresent());
        return opposite.or(() -> meeting.roles().entrySet().stream()
                .filter(duty -> !duty.getKey().equals(role) && duty.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** Whether a role is that which goes with this one in no person. */
    boolean isOpposite(String other) {
        return Plan.opposite(role).filter(other::equals).isPresent();
    }

    /** {@code is knowledge manager there}. */
    static String inWords(String role) {
        return "is " + role.replace('-', ' ') + " there";
    }
}
