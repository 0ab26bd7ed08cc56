package cop.cli;

import cop.agenda.Activities;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop community activities}. */
final class CommunityActivities extends QuestionCommand {

    CommunityActivities() {
        super("activities", "Shows what the community does together, and what it tried out.");
        more(
                "The guide names twelve things that communities do. No file names them;",
                "agendas, minutes, knowledge and projects show which of them you did.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return Activities.of(at.community(), today).answer();
    }
}
