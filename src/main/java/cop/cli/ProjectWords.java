package cop.cli;

import cop.model.Due;
import cop.model.Project;
import cop.project.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The options by which people say something of a project. */
final class ProjectWords {

    private final Value<Optional<String>> purpose;
    private final Value<Optional<Project.Kind>> kind;
    private final Value<Optional<Project.Status>> status;
    private final Value<Optional<String>> lead;
    private final Value<Optional<String>> members;
    private final Value<Optional<LocalDate>> started;
    private final Value<Optional<String>> due;
    private final Value<Optional<String>> meeting;
    private final Value<Optional<String>> idea;
    private final Value<List<String>> outputs;

    ProjectWords(Command command) {
        kind = command.option(
                "--kind", "KIND", Read.word(Project.Kind.class), "project (default), sub-group or submission.");
        purpose = command.option("--purpose", "TEXT", "What it is for, in a sentence.");
        lead = command.option("--lead", "NAME", "Who leads it: a member, or the name of somebody else.");
        members = command.option("--members", "NAMES", "Who takes part, all of them: ids or names with commas.");
        due = command.option("--due", "DAY", "By when, such as " + Due.EXAMPLES + ".");
        started = command.option("--started", "DATE", Read::date, "The day on which it was taken up.");
        status = command.option(
                "--status", "STATUS", Read.word(Project.Status.class), "proposed, running, done or stopped.");
        meeting = command.option("--meeting", "MEETING", "The meeting where it began.");
        idea = command.option("--idea", "TEXT", "What was said there, or the id of a topic.");
        outputs =
                command.options("--output", "KNOWLEDGE", "What came of it: the id or title of what is in knowledge/.");
    }

    Wanted wanted(Optional<String> title, Optional<String> join, Optional<String> leave) {
        return new Wanted(
                title,
                purpose.get(),
                kind.get(),
                status.get(),
                lead.get(),
                members.get(),
                join,
                leave,
                started.get(),
                due.get(),
                meeting.get(),
                idea.get(),
                outputs.get());
    }
}
