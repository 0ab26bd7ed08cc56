package cop.health;

import java.util.ArrayList;
import java.util.List;

/**
 * Data that an indicator still needs before it may speak.
 *
 * @param needs how many it takes
 * @param have how many there are
 */
record Missing(Noun what, int needs, int have) {

    /** For example {@code needs 1 more meeting and 4 more actions that fell due}. */
    static String words(List<Missing> missing) {
        List<String> parts = new ArrayList<>();
        for (Missing each : missing) {
            parts.add(each.what().more(each.needs() - each.have()));
        }
        return "needs " + String.join(" and ", parts);
    }
}
