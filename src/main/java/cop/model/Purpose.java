package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the community is for.
 *
 * @param reviews the days on which members looked at it together
 * @param fulfilled whether the members say that it is reached
 */
public record Purpose(Optional<String> statement, List<LocalDate> reviews, boolean fulfilled) {

    public static final Purpose NONE = new Purpose(Optional.empty(), List.of(), false);

    public Purpose {
        reviews = List.copyOf(reviews);
    }

    /** The purpose after members looked at it together on a day. */
    public Purpose reviewedOn(LocalDate day) {
        if (reviews.contains(day)) {
            return this;
        }
        List<LocalDate> more = new ArrayList<>(reviews);
        more.add(day);
        return new Purpose(statement, more, fulfilled);
    }
}
