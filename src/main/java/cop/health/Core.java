package cop.health;

import cop.model.AgendaItem;
import cop.model.Meeting;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The core group: regular members who are nearly always there, and who gave something to at least two meetings. */
final class Core {

    static final int LEAST_MEETINGS = 4;

    private static final int TIMES = 2;

    private Core() {}

    /** The ids of those who came to three of five meetings or more, and held a role or led an item in at least two. */
    static Set<String> of(Window window) {
        Map<String, Integer> awaited = new TreeMap<>();
        Map<String, Integer> came = new TreeMap<>();
        Map<String, Integer> gave = new TreeMap<>();
        for (Gathering gathering : window.gatherings()) {
            givers(gathering.meeting()).forEach(id -> gave.merge(id, 1, Integer::sum));
            if (gathering.isRegistered()) {
                gathering.expected().forEach(id -> awaited.merge(id, 1, Integer::sum));
                both(gathering.expected(), gathering.present()).forEach(id -> came.merge(id, 1, Integer::sum));
            }
        }
        Set<String> core = new TreeSet<>();
        awaited.forEach((id, chances) -> {
            if (5 * came.getOrDefault(id, 0) >= 3 * chances && gave.getOrDefault(id, 0) >= TIMES) {
                core.add(id);
            }
        });
        return core;
    }

    static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static Set<String> givers(Meeting meeting) {
        Set<String> givers = new HashSet<>(meeting.roles().values());
        meeting.agenda().stream().map(AgendaItem::lead).forEach(lead -> lead.ifPresent(givers::add));
        return givers;
    }
}
