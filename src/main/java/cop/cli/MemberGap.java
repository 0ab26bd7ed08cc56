package cop.cli;

import cop.model.Snapshot;
import cop.network.Gaps;
import cop.view.Answer;
import java.time.LocalDate;

/** {@code cop member gap}. */
final class MemberGap extends QuestionCommand {

    MemberGap() {
        super("gap", "Says what the community wants and lacks.");
        more(
                "It looks at the perspectives, levels and expertise that the charter",
                "wants: two members or more cover one, and one member is thin. Of",
                "organisations it says how close the community is to them, and which",
                "services only those offer with whom it does not work yet.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return Gaps.of(at.community(), today).answer();
    }
}
