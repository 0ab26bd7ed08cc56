package cop.check;

import cop.model.Meeting;
import cop.model.Role;
import cop.model.Severity;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Wants a facilitator by the time at which people are invited. */
final class MeetingFacilitator extends Check {

    /** Invitations leave four weeks ahead; by then people want to know who guides them. */
    private static final int DAYS_AHEAD = 28;

    MeetingFacilitator() {
        super(
                "meeting-facilitator",
                Severity.ADVICE,
                "A meeting within four weeks that has no facilitator.",
                "Members learn from each other in meetings that somebody facilitates (section 1.2); the right person makes much of"
                        + " the difference (section 3).",
                "Write facilitator: with a member's id under roles: in the meeting's file; cop meeting plan proposes who is next in"
                        + " turn.");
    }

    @Override
    public List<Finding> find(Snapshot at, LocalDate today) {
        Role standing = at.community().charter().role(Role.FACILITATOR);
        if (standing.filled(Role.FACILITATOR) == Role.By.APPOINTMENT
                && standing.holder().isPresent()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : at.community().meetings().values()) {
            if (AgendaCheck.isArranged(meeting, today)
                    && !meeting.date().isAfter(today.plusDays(DAYS_AHEAD))
                    && meeting.role(Role.FACILITATOR).isEmpty()) {
                found.add(Finding.at(
                        at.sources().of(meeting.key(), "roles"),
                        "Nobody is asked yet to facilitate on " + meeting.date()
                                + ". Write facilitator: with a member's id under roles:"));
            }
        }
        return found;
    }
}
