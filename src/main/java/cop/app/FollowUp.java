package cop.app;

import cop.message.Outbox;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.network.Buddies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far the follow-up of a meeting is: what has to be there before messages can be written, what is owed to members, and
 * who is new.
 *
 * @param meeting the meeting's id
 * @param buddies who could look after those who are new and have nobody
 */
public record FollowUp(
        String meeting, LocalDate date, String heading, List<Step> steps, List<Buddies.Proposal> buddies) {

    /** How far a step is. */
    public enum State {
        DONE,
        /** Its draft waits in the outbox of this machine. */
        DRAFTED,
        DUE,
        /** Something else has to be there first. */
        WAITS,
        /** It was not done, and would do no good any more. */
        MISSED
    }

    /**
     * One thing to do.
     *
     * @param by the day by which the charter wants it; absent where it names none
     * @param on the day on which it was done; absent where it is open, or nobody knows
     * @param daysLate 0 where it is done or in time
     * @param who a member's id, or a name; empty where nobody is named
     * @param command the words of the command that does it, without {@code cop}; empty where there is nothing to do
     */
    public record Step(
            String what,
            State state,
            Optional<LocalDate> by,
            Optional<LocalDate> on,
            int daysLate,
            String who,
            String command) {

        boolean isOpen() {
            return state != State.DONE && state != State.MISSED;
        }
    }

    public FollowUp {
        steps = List.copyOf(steps);
        buddies = List.copyOf(buddies);
    }

    /** A meeting of which the follow-up is asked for; refused where it has not taken place. */
    static Meeting held(Meeting meeting, LocalDate today) {
        if (meeting.isCancelled()) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + " was cancelled; there is nothing to follow up.",
                    "See the others with: cop meeting list");
        }
        if (!meeting.isHeld()) {
            throw CopException.refused(
                    "The meeting " + meeting.id()
                            + (meeting.date().isAfter(today) ? " is still to come." : " is not marked as held yet."),
                    meeting.date().isAfter(today)
                            ? "Come back when it has taken place. Before it: cop remind"
                            : "If it took place, write down what was said: cop minutes add " + meeting.id()
                                    + "\nOr only that it did: cop meeting hold " + meeting.id());
        }
        return meeting;
    }

    /**
     * Looks at one meeting.
     *
     * @param files the names of the files that were attached to it
     */
    public static FollowUp of(
            Community community, Meeting meeting, List<String> files, Outbox outbox, LocalDate today) {
        return new FollowUpSurvey(community, held(meeting, today), files, outbox.drafts(), today).look();
    }
}
