package cop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that some of the members do together between meetings.
 *
 * @param lead a member's id, or a name
 * @param members their ids, or names
 * @param outputs the ids of the knowledge products that came of it
 */
public record Project(
        String id,
        String title,
        Optional<String> purpose,
        Optional<String> lead,
        List<String> members,
        Kind kind,
        Origin from,
        Optional<LocalDate> started,
        Optional<LocalDate> due,
        Optional<Status> status,
        List<String> outputs)
        implements Thing {

    /** What sort of work it is. */
    public enum Kind {
        PROJECT,
        SUB_GROUP,
        SUBMISSION
    }

    /** How far it is. */
    public enum Status {
        PROPOSED,
        RUNNING,
        DONE,
        STOPPED
    }

    /**
     * Where it began.
     *
     * @param idea what was said there, or the id of a topic
     */
    public record Origin(Optional<String> meeting, Optional<String> idea) {

        public static final Origin NONE = new Origin(Optional.empty(), Optional.empty());
    }

    public Project {
        members = List.copyOf(members);
        outputs = List.copyOf(outputs);
    }

    @Override
    public Key key() {
        return new Key(Thing.Kind.PROJECT, id);
    }

    public Project withPeople(Optional<String> leader, List<String> others) {
        return new Project(id, title, purpose, leader, others, kind, from, started, due, status, outputs);
    }

    public Project withFrom(Origin other) {
        return new Project(id, title, purpose, lead, members, kind, other, started, due, status, outputs);
    }
}
