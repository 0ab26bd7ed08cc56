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
                "Ask somebody, then write facilitator: with that member's id under roles: in the meeting's file. Meetings that are"
                        + " planned with cop meeting plan get a proposal by turn.",
                "roles");
    }

    @Override
    Optional<String> advice(Meeting meeting, Community community, LocalDate today) {
        return meeting.role(Role.FACILITATOR).isPresent()
                        || isAppointed(community.charter().role(Role.FACILITATOR))
                ? Optional.empty()
                : Optional.of("Nobody is asked yet to facilitate on " + meeting.date()
                        + ". Write facilitator: with a member's id under roles:");
    }

    private static boolean isAppointed(Role standing) {
        return standing.filled(Role.FACILITATOR) == Role.By.APPOINTMENT
                && standing.holder().isPresent();
    }
}
