package cop.meeting;

import cop.model.Community;
import cop.view.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who takes a role at a meeting to come.
 *
 * @param meeting the meeting's id, or its date where nobody has planned it yet
 * @param planned whether there is a plan to write the turn into
 * @param person a member's id, or a name; empty where nobody is free
 * @param why in words; empty where the plan says so
 */
public record Turn(
        String meeting,
        LocalDate date,
        boolean planned,
        String role,
        Optional<String> person,
        State state,
        String why) {

    /** How far a turn is. */
    public enum State {
        /** The meeting's plan says so. */
        SETTLED,
        /** It would be this person's turn. */
        PROPOSED,
        /** Nobody is free. */
        OPEN
    }

    /** {@code Facilitator: Ana Mokoena (first turn).} */
    String words(Community community) {
        String who = person.map(id -> community.nameOf(id) + " (" + why + ")").orElse(why);
        return Words.title(role) + ": " + who + ".";
    }
}
