package cop.cli;

import cop.charter.CharterCard;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop community show}. */
final class CommunityShow extends QuestionCommand {

    CommunityShow() {
        super("show", "Shows the charter: what is settled and what is still open.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return new CharterCard(at.community()).answer();
    }
}
