package cop.agenda;

import cop.model.CopException;
import java.util.Optional;

/**
 * Says where an item of an agenda shall stand.
 *
 * @param anchor the words for another item
 * @param behind whether after that item rather than before it
 */
public record Spot(String anchor, boolean behind) {

    /** The spot that two options give, if either is given; both are one too many. */
    public static Optional<Spot> of(Optional<String> before, Optional<String> after) {
        if (before.isPresent() && after.isPresent()) {
            throw CopException.usage("An item cannot go to two places.", "Give --before or --after, not both.");
        }
        return before.map(item -> new Spot(item, false)).or(() -> after.map(item -> new Spot(item, true)));
    }
}
