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
                        + " every meeting (sections 2.1 and 3.2). For the meeting that was held last this is only advice.",
                "Give one of the two roles to somebody else under roles: in the meeting's file. Who belongs is listed by: cop"
                        + " member list");
    }

    @Override
    public List<Finding> find(Snapshot at, LocalDate today) {
        // Once another meeting has taken place, there is nothing left to learn for the next one.
        Optional<Meeting> latest = at.community().latestMeeting(today);
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : at.community().meetings().values()) {
            boolean coming = meeting.isComing(today);
            if (isOneForBoth(meeting)
                    && (coming || latest.filter(meeting::equals).isPresent())) {
                String who = meeting.role(Role.FACILITATOR).orElseThrow();
                found.add(new Finding(
                        at.sources().of(meeting.key(), "roles", Role.KNOWLEDGE_MANAGER),
                        who
                                + (coming
                                        ? " is facilitator and knowledge manager of the same meeting. Write somebody else for one"
                                                + " of the two."
                                        : " was facilitator and knowledge manager at once. Next time, share the two roles."),
                        !coming));
            }
        }
        return found;
    }

    private static boolean isOneForBoth(Meeting meeting) {
        Optional<String> facilitator = meeting.role(Role.FACILITATOR);
        return facilitator.isPresent() && facilitator.equals(meeting.role(Role.KNOWLEDGE_MANAGER));
    }
}
