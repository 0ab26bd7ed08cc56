package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two members who worked together: they owned an action together, or one facilitated and the other kept the knowledge of a
 * meeting that took place. To have been in one room is no tie.
 *
 * @param one the id that comes first
 */
public record Tie(String one, String other) implements Comparable<Tie> {

    public Tie {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("a tie is written in order: " + one + ", " + other);
        }
    }

    /** Between two different people. */
    public static Tie between(String a, String b) {
        return a.compareTo(b) < 0 ? new Tie(a, b) : new Tie(b, a);
    }

    /**
     * Every tie between members, with how often they worked together.
     *
     * @param first the first day, included
     * @param last the last day, included; what is dated later does not exist
     */
    public static Map<Tie, Integer> all(Community community, LocalDate first, LocalDate last) {
        Map<Tie, Integer> ties = new TreeMap<>();
        for (Action action : community.actions().values()) {
            if (isWithin(action.created(), first, last)) {
                tie(action.owners(), community, ties);
            }
        }
        for (Meeting meeting : community.heldBy(last)) {
            if (!meeting.date().isBefore(first)) {
                List<String> served = new ArrayList<>();
                meeting.role(Role.FACILITATOR).ifPresent(served::add);
                meeting.role(Role.KNOWLEDGE_MANAGER).ifPresent(served::add);
                tie(served, community, ties);
            }
        }
        return ties;
    }

    /** What has no day may have happened on any. */
    private static boolean isWithin(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.filter(it -> it.isBefore(first) || it.isAfter(last)).isEmpty();
    }

    private static void tie(List<String> people, Community community, Map<Tie, Integer> ties) {
        List<String> members =
                people.stream().distinct().filter(id -> isMember(id, community)).toList();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                ties.merge(between(members.get(i), members.get(j)), 1, Integer::sum);
            }
        }
    }

    private static boolean isMember(String id, Community community) {
        return Optional.ofNullable(community.members().get(id))
                .filter(member -> member.kind() == Member.Kinds.MEMBER)
                .isPresent();
    }

    @Override
    public int compareTo(Tie tie) {
        int byOne = one.compareTo(tie.one);
        return byOne != 0 ? byOne : other.compareTo(tie.other);
    }
}
