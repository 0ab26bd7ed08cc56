package cop.app;

import cop.agenda.Filling;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Topic;
import cop.model.TopicProgress;
import cop.topic.Topics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a topic a place at a meeting, moves it to another or takes it back: the agenda and the topic in one change.
 *
 * @param change what is to be done
 * @param meetings the ids of those whose agendas it touches
 */
public record Scheduling(Change change, List<String> meetings) {

    public Scheduling {
        meetings = List.copyOf(meetings);
    }

    /** Puts a topic onto the agenda of a meeting; where it has a place at another one, that becomes free. */
    public static Scheduling put(
            Community community, Topic topic, Meeting meeting, Filling.Manner manner, LocalDate today) {
        if (TopicProgress.of(community, topic, today).state() == TopicProgress.State.DONE) {
            throw CopException.refused(
                    topic.id() + " was at a meeting already.",
                    "If there is more to it, add what is left: cop topic add");
        }
        Optional<Meeting> before = place(community, topic).filter(at -> !at.id().equals(meeting.id()));
        Change freed = before.map(at -> Filling.free(community, at, topic, today))
                .orElse(new Change("", List.of(), List.of()));
        Change filled = Filling.fill(community.apply(freed), meeting, topic, manner, today);
        List<Edit> edits = new ArrayList<>();
        if (!topic.scheduledFor(meeting.id()).equals(topic)) {
            edits.add(Topics.scheduled(topic, meeting));
        }
        Change change = new Change("topic: schedule " + topic.id() + " for " + meeting.id(), edits, List.of())
                .with(filled)
                .with(freed);
        List<String> touched = new ArrayList<>(List.of(meeting.id()));
        before.ifPresent(at -> touched.add(at.id()));
        return new Scheduling(change, touched);
    }

    /** Has a topic wait again. */
    public static Scheduling undo(Community community, Topic topic, LocalDate today) {
        if (topic.status() != Topic.Status.SCHEDULED) {
            return new Scheduling(
                    new Change(
                            "topic: take nothing back", List.of(), List.of(topic.id() + " has no place at a meeting.")),
                    List.of());
        }
        if (TopicProgress.of(community, topic, today).state() == TopicProgress.State.DONE) {
            throw CopException.refused(
                    topic.id() + " was at a meeting already.",
                    "If there is more to it, add what is left: cop topic add");
        }
        Optional<Meeting> place = place(community, topic);
        Change change = new Change(
                        "topic: take back " + topic.id(),
                        List.of(Topics.reopened(topic)),
                        List.of(topic.id() + " waits for a place again."))
                .with(place.map(at -> Filling.free(community, at, topic, today))
                        .orElse(new Change("", List.of(), List.of())));
        return new Scheduling(change, place.map(Meeting::id).stream().toList());
    }

    private static Optional<Meeting> place(Community community, Topic topic) {
        return topic.status() == Topic.Status.SCHEDULED
                ? topic.meeting()
                        .flatMap(id -> Optional.ofNullable(community.meetings().get(id)))
                : Optional.empty();
    }
}
