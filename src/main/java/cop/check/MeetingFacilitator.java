package cop.check;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Role;
import java.time.LocalDate;
import java.util.Optional;

/** Wants a facilitator by the time at which people are invited. */
final class MeetingFacilitator extends ComingCheck {

    MeetingFacilitator() {
        super(
                "meeting-facilitator",
                "A meeting within four weeks that has no facilitator.",
                "Members learn from each other in meetings that somebody facilitates (section 1.2); the right person makes much of"
                        + " the difference (section 3).",
                "See whose turn it is with cop role suggest facilitator, ask that person, then say so with cop meeting set, or fill"
                        + " all coming meetings with cop meeting assign.",
                "roles");
    }

    @Override
    Optional<String> advice(Meeting meeting, Community community, LocalDate today) {
        return meeting.role(Role.FACILITATOR).isPresent()
                        || isAppointed(community.charter().role(Role.FACILITATOR))
                ? Optional.empty()
                : Optional.of("Nobody is asked yet to facilitate on " + meeting.date()
                        + ". See whose turn it is with: cop role suggest facilitator " + meeting.id()
                        + ", then: cop meeting set " + meeting.id() + " roles.facilitator NAME");
    }

    private static boolean isAppointed(Role standing) {
        return standing.filled(Role.FACILITATOR) == Role.By.APPOINTMENT
                && standing.holder().isPresent();
    }
}
