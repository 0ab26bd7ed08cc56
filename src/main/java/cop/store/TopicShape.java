package cop.store;

import cop.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code topics/<id>.yaml}. */
final class TopicShape extends Shape<Topic> {

    private final Field<String> title = required("title", Types.text("Screening in Xitsonga"), "what it is called");
    private final Field<Topic.Kind> kind =
            defaulted("kind", Types.oneOf(Topic.Kind.values()), Topic.Kind.TOPIC, "what is proposed");
    private final Field<Optional<String>> proposedBy =
            optional("proposed-by", Types.TEXT, "who proposed it: a member's id, or a name");
    private final Field<Optional<LocalDate>> proposedOn =
            optional("proposed-on", Types.DATE, "the day on which it was proposed");
    private final Field<Map<String, LocalDate>> votes =
            map("votes", Types.ID, Types.DATE, "who would like it, by member's id, with the day of the vote");
    private final Field<Optional<String>> speaker =
            optional("speaker", Types.TEXT, "who would speak: a member's id, or a name");
    private final Field<List<String>> needs =
            defaulted("needs", Types.listOrSingle(Types.TEXT), List.of(), "what it takes, such as a projector");
    private final Field<Topic.Status> status =
            defaulted("status", Types.oneOf(Topic.Status.values()), Topic.Status.OPEN, "what became of it");
    private final Field<Optional<String>> meeting =
            optional("meeting", Types.ID, "the meeting that it is scheduled for, or was part of");
    private final Field<Optional<String>> reason = optional("reason", Types.PROSE, "why it was dropped");

    @Override
    protected Topic build(Values in) {
        return new Topic(
                in.id(),
                in.of(title),
                in.of(kind),
                in.of(proposedBy),
                in.of(proposedOn),
                in.of(votes),
                in.of(speaker),
                in.of(needs),
                in.of(status),
                in.of(meeting),
                in.of(reason));
    }

    @Override
    protected void write(Topic topic, Draft out) {
        out.put(title, topic.title())
                .put(kind, topic.kind())
                .put(proposedBy, topic.proposedBy())
                .put(proposedOn, topic.proposedOn())
                .put(votes, topic.votes())
                .put(speaker, topic.speaker())
                .put(needs, topic.needs())
                .put(status, topic.status())
                .put(meeting, topic.meeting())
                .put(reason, topic.reason());
    }
}
