package cop.register;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Rsvp;
import java.util.Collection;
import java.util.Optional;

/**
 * How many come to a meeting, as far as they have said.
 *
 * @param silent those who were invited and have not answered
 */
public record Headcount(int yes, int no, int perhaps, int silent) {

    static Headcount of(Community community, Meeting meeting, Register register) {
        Collection<Optional<Rsvp>> replies =
                Replies.invited(community, meeting, register).values();
        return new Headcount(
                count(Optional.of(Answer.ACCEPTED), replies),
                count(Optional.of(Answer.DECLINED), replies),
                count(Optional.of(Answer.TENTATIVE), replies),
                count(Optional.empty(), replies));
    }

    private static int count(Optional<Answer> answer, Collection<Optional<Rsvp>> replies) {
        return (int) replies.stream()
                .filter(reply -> reply.map(Rsvp::answer).equals(answer))
                .count();
    }

    @Override
    public String toString() {
        return yes + " yes, " + no + " no, " + perhaps + " perhaps, " + silent + " not yet";
    }
}
