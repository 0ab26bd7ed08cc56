package cop.store;

import cop.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came out of reading one text: the record, and every problem on the way.
 *
 * @param value there exactly when no problem is an error
 */
public record Decoded<T>(Optional<T> value, List<Problem> problems) {

    public Decoded {
        problems = List.copyOf(problems);
    }
}
