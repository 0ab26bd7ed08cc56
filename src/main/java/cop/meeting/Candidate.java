package cop.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who might take a role at a meeting.
 *
 * @param person a member's id, or a name
 * @param turns how many times they had the role
 * @param last the day of the latest of these turns
 * @param why in words
 */
public record Candidate(String person, String name, State state, int turns, Optional<LocalDate> last, String why) {

    /** Whether somebody could. */
    public enum State {
        FREE,
        /** Has another part at that meeting, but one that goes with this. */
        BUSY,
        /** Cannot come, takes no turns, or has the part that goes with no other. */
        NOT_NOW
    }
}
