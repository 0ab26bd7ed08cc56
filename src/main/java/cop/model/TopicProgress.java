package cop.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has become of an idea by a day: what its file says, and what came of the meeting that it was scheduled for.
 *
 * @param meeting where it was, or will be
 */
public record TopicProgress(State state, Optional<Meeting> meeting) {

    /** How far it is. */
    public enum State {
        OPEN,
        SCHEDULED,
        DONE,
        DROPPED
    }

    public static TopicProgress of(Community community, Topic topic, LocalDate today) {
        Optional<Meeting> meeting = topic.meeting()
                .flatMap(id -> Optional.ofNullable(community.meetings().get(id)));
        return new TopicProgress(
                switch (topic.status()) {
                    case OPEN -> State.OPEN;
                    case DONE -> State.DONE;
                    case DROPPED -> State.DROPPED;
                    case SCHEDULED ->
                        meeting.filter(at -> !at.isCancelled())
                                .map(at -> at.isHeld() && !at.date().isAfter(today) && !isPutOff(topic, at)
                                        ? State.DONE
                                        : State.SCHEDULED)
                                .orElse(State.OPEN);
                },
                meeting);
    }

    /** Whether there was no time for it: then it comes back at the next meeting. */
    private static boolean isPutOff(Topic topic, Meeting meeting) {
        return meeting.agenda().stream()
                .filter(item -> item.heading().equalsIgnoreCase(topic.title()))
                .anyMatch(AgendaItem::isPutOff);
    }
}
