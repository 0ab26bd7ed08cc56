package cop.register;

import cop.model.Problem;
import cop.model.Register.Answer;
import cop.model.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people's calendars sent back.
 *
 * @param replies in the order in which they lie there
 * @param wrong messages that cannot be read, and why
 * @param others how many messages hold no reply
 */
public record Post(List<Reply> replies, List<Problem> wrong, int others) {

    /**
     * One answer to an invitation, as a calendar sends it.
     *
     * @param uid what calendars know the meeting by
     * @param address of whoever answers; absent where the reply does not say
     * @param answer absent where it is none
     * @param at when it was given
     * @param sequence which version of the invitation it answers
     */
    public record Reply(
            Source place,
            String uid,
            Optional<String> address,
            Optional<Answer> answer,
            Optional<Instant> at,
            Optional<Integer> sequence) {}

    public Post {
        replies = List.copyOf(replies);
        wrong = List.copyOf(wrong);
    }

    /** A message of which nobody can tell what it answers. */
    public static Problem damaged(Source place) {
        return Problem.error(
                Form.ROW,
                place,
                "This message is cut off, too long or damaged: save it once more, or note the answer with: cop rsvp"
                        + " set");
    }
}
