package cop.check;

import cop.model.Meeting;
import cop.model.Role;
import cop.model.Severity;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Wants two people for facilitating and for capturing knowledge in one meeting. */
final class RoleSeparation extends Check {

    RoleSeparation() {
        super(
                "role-separation",
                Severity.ERROR,
                "One person who is facilitator and knowledge manager in the same meeting.",
                "Nobody can guide a conversation and write it down well at the same time; the guide keeps the two roles apart in"
                        + " every meeting (sections 2.1 and 3.2). For a meeting that has been held this is only advice.",
                "Give one of the two roles to somebody else under roles: in the meeting's file; who would be next in turn is"
                        + " shown by: cop meeting show MEETING");
    }

    @Override
    public List<Finding> find(Snapshot at, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : at.community().meetings().values()) {
            Optional<String> facilitator = meeting.role(Role.FACILITATOR);
            if (facilitator.isPresent()
                    && facilitator.equals(meeting.role(Role.KNOWLEDGE_MANAGER))
                    && !meeting.isCancelled()) {
                boolean past = !meeting.isComing(today);
                String who = at.community().nameOf(facilitator.get());
                found.add(new Finding(
                        at.sources().of(meeting.key(), "roles", Role.KNOWLEDGE_MANAGER),
                        past
                                ? who
                                        + " was facilitator and knowledge manager at once. Next time, share the two roles."
                                : who
                                        + " cannot be facilitator and knowledge manager in one meeting. Write somebody else for"
                                        + " one of the two.",
                        past));
            }
        }
        return found;
    }
}
