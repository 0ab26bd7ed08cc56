package cop.health;

import cop.model.AgendaItem;
import cop.model.Meeting;
import cop.model.Member;
import cop.stats.Interval;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The core group: regular members who are nearly always there, and who gave something to at least two meetings. */
final class Core {

    static final int LEAST_MEETINGS = 4;

    private static final int TIMES = 2;
    private static final double OFTEN = 0.60;
    private static final double NOW_AND_THEN = 0.40;

    private Core() {}

    /**
     * How close to its middle the members are.
     *
     * @param core the ids of those who form the core
     * @param active how many others come often or have given something
     * @param peripheral how many are left
     */
    record Rings(Set<String> core, int active, int peripheral) {

        int all() {
            return core.size() + active + peripheral;
        }
    }

    /** The ids of those who came to three of five meetings or more, and held a role or led an item in at least two. */
    static Set<String> of(Window window) {
        return rings(window).core();
    }

    static Rings rings(Window window) {
        Map<String, Integer> awaited = new TreeMap<>();
        Map<String, Integer> came = new TreeMap<>();
        Map<String, Integer> gave = new TreeMap<>();
        for (Gathering gathering : window.gatherings()) {
            window.members(givers(gathering.meeting())).forEach(id -> gave.merge(id, 1, Integer::sum));
            if (gathering.isRegistered()) {
                gathering.expected().forEach(id -> awaited.merge(id, 1, Integer::sum));
                both(gathering.expected(), gathering.present()).forEach(id -> came.merge(id, 1, Integer::sum));
            }
        }
        Set<String> authors = new TreeSet<>();
        window.published().forEach(product -> authors.addAll(window.members(product.authors())));
        Set<String> core = new TreeSet<>();
        int active = 0;
        int peripheral = 0;
        for (Member member : window.listed()) {
            String id = member.id();
            double share = (double) came.getOrDefault(id, 0) / awaited.getOrDefault(id, 1);
            int gifts = gave.getOrDefault(id, 0);
            if (share >= OFTEN - Interval.TOLERANCE && gifts >= TIMES) {
                core.add(id);
            } else if (share >= NOW_AND_THEN - Interval.TOLERANCE || gifts > 0 || authors.contains(id)) {
                active++;
            } else {
                peripheral++;
            }
        }
        return new Rings(core, active, peripheral);
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
