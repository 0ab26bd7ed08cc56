package cop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An idea for a meeting: a topic, a speaker or an activity.
 *
 * @param proposedBy a member's id, or a name
 * @param votes who would like it, by member's id, with the day of the vote
 * @param speaker a member's id, or a name
 * @param needs what it takes
 * @param meeting the meeting that it is scheduled for, or was part of
 * @param reason why it was dropped
 */
public record Topic(
        String id,
        String title,
        Kind kind,
        Optional<String> proposedBy,
        Optional<LocalDate> proposedOn,
        Map<String, LocalDate> votes,
        Optional<String> speaker,
        List<String> needs,
        Status status,
        Optional<String> meeting,
        Optional<String> reason)
        implements Thing {

    /** What is proposed. */
    public enum Kind {
        TOPIC,
        SPEAKER,
        ACTIVITY
    }

    /** What became of it. */
    public enum Status {
        OPEN,
        SCHEDULED,
        DONE,
        DROPPED
    }

    public Topic {
        votes = Ordered.copy(votes);
        needs = List.copyOf(needs);
    }

    @Override
    public Key key() {
        return new Key(Thing.Kind.TOPIC, id);
    }

    public Topic withPeople(Optional<String> proposer, Map<String, LocalDate> voters, Optional<String> voice) {
        return new Topic(id, title, kind, proposer, proposedOn, voters, voice, needs, status, meeting, reason);
    }

    public Topic withMeeting(Optional<String> other) {
        return new Topic(id, title, kind, proposedBy, proposedOn, votes, speaker, needs, status, other, reason);
    }

    /** With other votes. */
    public Topic withVotes(Map<String, LocalDate> others) {
        return withPeople(proposedBy, others, speaker);
    }

    /** Planned for a meeting. */
    public Topic scheduledFor(String at) {
        return with(Status.SCHEDULED, Optional.of(at), Optional.empty());
    }

    /** Waiting again for a meeting. */
    public Topic reopened() {
        return with(Status.OPEN, Optional.empty(), Optional.empty());
    }

    /** Given up. */
    public Topic droppedFor(Optional<String> why) {
        return with(Status.DROPPED, meeting, why);
    }

    private Topic with(Status other, Optional<String> at, Optional<String> why) {
        return new Topic(id, title, kind, proposedBy, proposedOn, votes, speaker, needs, other, at, why);
    }
}
