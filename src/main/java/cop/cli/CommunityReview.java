package cop.cli;

import cop.charter.Review;
import cop.model.Change;
import cop.model.Snapshot;
import java.time.LocalDate;

/** {@code cop community review}. */
final class CommunityReview extends ChangeCommand {

    private final Value<Boolean> fulfilled = flag("--fulfilled", "Members say that the purpose is fulfilled.");

    CommunityReview() {
        super("review", "Records a look at the purpose together, and says what to ask.");
        more("With --dry-run it only says what to look at, to prepare the meeting.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return new Review(fulfilled.get()).change(at.community().charter(), today);
    }
}
