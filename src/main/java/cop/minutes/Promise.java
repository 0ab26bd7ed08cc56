package cop.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody promised at a meeting, as it was noted.
 *
 * @param line where it was noted
 * @param text what will be done; empty where nothing is said
 * @param owners members' ids
 * @param strangers who is named behind an {@code @} and is no member, or could be several
 */
record Promise(int line, String text, List<String> owners, List<String> strangers, Optional<LocalDate> due) {

    Promise {
        owners = List.copyOf(owners);
        strangers = List.copyOf(strangers);
    }
}
