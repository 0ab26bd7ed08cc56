package cop.cli;

import cop.model.Lookup;
import cop.model.Member;
import cop.model.Snapshot;
import cop.project.ProjectList;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop project list}. */
final class ProjectListCommand extends QuestionCommand {

    private final Value<Optional<String>> member = option("--member", "MEMBER", "Only those of this member.");
    private final Value<Boolean> all = flag("--all", "Also what is done or stopped.");

    ProjectListCommand() {
        super("list", "Lists what members do together between meetings, the next due first.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        return ProjectList.of(at.community(), member.get().map(lookup::member).map(Member::id), all.get(), today)
                .answer();
    }
}
