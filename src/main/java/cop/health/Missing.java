package cop.health;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Data that an indicator still needs before it may speak.
 *
 * @param needs how many it takes
 * @param have how many there are; untold where that would already say too much
 */
record Missing(Noun what, int needs, OptionalInt have) {

    static Missing untold(Noun what, int needs) {
        return new Missing(what, needs, OptionalInt.empty());
    }

    /** How much more it takes; without end where nobody may say. */
    int gap() {
        return have.isPresent() ? needs - have.getAsInt() : Integer.MAX_VALUE;
    }

    /** For example {@code needs 1 more meeting and 4 more actions that fell due}. */
    static String words(List<Missing> missing) {
        List<String> parts = new ArrayList<>();
        for (Missing each : missing) {
            parts.add(
                    each.have().isPresent()
                            ? each.what().more(each.gap())
                            : "at least " + each.what().count(each.needs()));
        }
        return "needs " + String.join(" and ", parts);
    }
}
