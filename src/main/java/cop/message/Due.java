package cop.message;

import cop.model.Customs.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One message about one meeting that is not sent yet.
 *
 * @param meeting the meeting's id
 * @param what the name of the reminder or of the follow-up
 * @param on the day on which it is to be sent, or by which
 * @param to members' ids
 * @param why the rule behind it, such as {@code 7 days before}
 * @param waits what has to happen first, and the command for it; absent where it can be sent
 */
public record Due(
        String meeting,
        LocalDate day,
        String what,
        LocalDate on,
        When when,
        Audience audience,
        List<String> to,
        String why,
        Optional<String> waits) {

    /** How urgent it is. */
    public enum When {
        OVERDUE,
        NOW,
        LATER
    }

    public Due {
        to = List.copyOf(to);
    }

    /** Whether it is to be sent now and can be. */
    public boolean isReady() {
        return when != When.LATER && waits.isEmpty();
    }

    /** Whether everybody gets a text of their own. */
    public boolean isPersonal() {
        return audience.isPersonal();
    }
}
