package cop.meeting;

import cop.model.Community;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says on which days people meet next, whenever plans change. */
final class Outlook {

    /** The most days that are said; whoever wants more looks at the list. */
    private static final int MOST = 6;

    private Outlook() {}

    /** The days to come in a sentence, where there are several. */
    static Optional<String> of(Community community, LocalDate today) {
        List<String> days = community.meetingsByDate().stream()
                .filter(meeting -> meeting.isComing(today))
                .map(meeting -> Words.day(meeting.date()))
                .distinct()
                .toList();
        if (days.size() < 2) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>(days.subList(0, Math.min(MOST, days.size())));
        if (days.size() > MOST) {
            said.add((days.size() - MOST) + " more");
        }
        return Optional.of("Meetings to come: " + Words.and(said) + ".");
    }
}
