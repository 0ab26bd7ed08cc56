package cop.project;

import cop.model.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody says of a project, in words as people write them; what is absent stays as it is.
 *
 * @param members the ids or names of all who take part, in place of those who did
 * @param join the ids or names of those who take part, too
 * @param leave the ids or names of those who do not any more
 * @param due the day, as people say it
 * @param meeting the id of the meeting where it began
 * @param idea what was said there, or the id of a topic
 * @param outputs the ids or titles of knowledge products that came of it
 */
public record Wanted(
        Optional<String> title,
        Optional<String> purpose,
        Optional<Project.Kind> kind,
        Optional<Project.Status> status,
        Optional<String> lead,
        Optional<String> members,
        Optional<String> join,
        Optional<String> leave,
        Optional<LocalDate> started,
        Optional<String> due,
        Optional<String> meeting,
        Optional<String> idea,
        List<String> outputs) {

    public Wanted {
        outputs = List.copyOf(outputs);
    }

    boolean isNothing() {
        return Stream.of(title, purpose, kind, status, lead, members, join, leave, started, due, meeting, idea)
                        .allMatch(Optional::isEmpty)
                && outputs.isEmpty();
    }
}
