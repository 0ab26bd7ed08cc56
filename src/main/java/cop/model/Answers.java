package cop.model;

import cop.model.Register.Answer;
import cop.model.Register.Rsvp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many come to a meeting, as far as they have said.
 *
 * @param none those who are awaited and have not answered
 */
public record Answers(int accepted, int declined, int tentative, int none) {

    public static Answers of(Community community, Meeting meeting, Register register) {
        Collection<Optional<Rsvp>> replies =
                byMember(community, meeting, register).values();
        return new Answers(
                count(Optional.of(Answer.ACCEPTED), replies),
                count(Optional.of(Answer.DECLINED), replies),
                count(Optional.of(Answer.TENTATIVE), replies),
                count(Optional.empty(), replies));
    }

    /** What each has answered who is awaited, or has answered all the same. */
    public static Map<Member, Optional<Rsvp>> byMember(Community community, Meeting meeting, Register register) {
        List<Member> awaited = community.awaited(meeting);
        Map<Member, Optional<Rsvp>> replies = new LinkedHashMap<>();
        for (Member member : community.members().values()) {
            Optional<Rsvp> reply = Optional.ofNullable(register.rsvp().get(member.id()));
            if (reply.isPresent() || awaited.contains(member)) {
                replies.put(member, reply);
            }
        }
        return replies;
    }

    private static int count(Optional<Answer> answer, Collection<Optional<Rsvp>> replies) {
        return (int) replies.stream()
                .filter(reply -> reply.map(Rsvp::answer).equals(answer))
                .count();
    }

    /** {@code 7 yes, 1 no, 0 perhaps, 2 not yet}. */
    public String words() {
        return accepted + " yes, " + declined + " no, " + tentative + " perhaps, " + none + " not yet";
    }
}
