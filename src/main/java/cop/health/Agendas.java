package cop.health;

import cop.model.AgendaItem;
import cop.model.AgendaItem.Length;
import cop.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the indicators about agendas share. */
final class Agendas {

    private Agendas() {}

    /** The working items for which there was time. */
    static List<AgendaItem> worked(Meeting meeting) {
        List<AgendaItem> worked = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            if (item.kindOrOpen().isContent() && item.held().orElse(true)) {
                worked.add(item);
            }
        }
        return worked;
    }

    /** How many minutes an item was given; one that takes the rest is known where everything else is. */
    static Optional<Integer> minutes(AgendaItem item, Meeting meeting) {
        return item.length().flatMap(length -> length.equals(Length.REST) ? rest(meeting) : length.minutes());
    }

    private static Optional<Integer> rest(Meeting meeting) {
        int given = 0;
        int sharers = 0;
        for (AgendaItem item : meeting.agenda()) {
            Optional<Length> length = item.length();
            if (length.isEmpty()) {
                return Optional.empty();
            }
            given += length.get().minutes().orElse(0);
            sharers += length.get().minutes().isEmpty() ? 1 : 0;
        }
        int taken = given;
        int among = sharers;
        return meeting.length().filter(whole -> whole > taken).map(whole -> (whole - taken) / among);
    }
}
