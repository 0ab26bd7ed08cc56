package cop.store;

import cop.model.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code projects/<id>.yaml}. */
final class ProjectShape extends Shape<Project> {

    private final Field<String> title = required("title", Types.text("A probe in five languages"), "what it is called");
    private final Field<Optional<String>> purpose = optional("purpose", Types.PROSE, "what it is for");
    private final Field<Optional<String>> lead = optional("lead", Types.TEXT, "who leads it: a member's id, or a name");
    private final Field<List<String>> members = list("members", Types.TEXT, "who takes part: members' ids, or names");
    private final Field<Project.Kind> kind =
            defaulted("kind", Types.oneOf(Project.Kind.values()), Project.Kind.PROJECT, "what sort of work it is");
    private final Field<Project.Origin> from =
            defaulted("from", new OriginShape(), Project.Origin.NONE, "where it began");
    private final Field<Optional<LocalDate>> started =
            optional("started", Types.DATE, "the day on which it was taken up");
    private final Field<Optional<LocalDate>> due = optional("due", Types.DATE, "the day by which it should be done");
    private final Field<Optional<Project.Status>> status =
            optional("status", Types.oneOf(Project.Status.values()), "how far it is");
    private final Field<List<String>> outputs = list("outputs", Types.ID, "what came of it: ids of knowledge products");

    @Override
    protected Project build(Values in) {
        return new Project(
                in.id(),
                in.of(title),
                in.of(purpose),
                in.of(lead),
                in.of(members),
                in.of(kind),
                in.of(from),
                in.of(started),
                in.of(due),
                in.of(status),
                in.of(outputs));
    }

    @Override
    protected void write(Project project, Draft out) {
        out.put(title, project.title())
                .put(purpose, project.purpose())
                .put(lead, project.lead())
                .put(members, project.members())
                .put(kind, project.kind())
                .put(from, project.from())
                .put(started, project.started())
                .put(due, project.due())
                .put(status, project.status())
                .put(outputs, project.outputs());
    }

    /** {@code from:} of a project. */
    private static final class OriginShape extends Shape<Project.Origin> {

        private final Field<Optional<String>> meeting = optional("meeting", Types.ID, "the meeting");
        private final Field<Optional<String>> idea =
                optional("idea", Types.PROSE, "what was said there, or the id of a topic");

        @Override
        protected Project.Origin build(Values in) {
            return new Project.Origin(in.of(meeting), in.of(idea));
        }

        @Override
        protected void write(Project.Origin value, Draft out) {
            out.put(meeting, value.meeting()).put(idea, value.idea());
        }
    }
}
