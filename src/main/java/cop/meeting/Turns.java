package cop.meeting;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import cop.model.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The memory of one role: who took a turn and when, by what the meetings say, meetings to come included. Whoever was marked as
 * not there did not take it.
 *
 * <p>Fairness goes by levels. Every turn raises a person's level by one, and the lowest level comes next. Nobody falls behind for
 * ever: who joins later begins one below the others and so is next, but does not catch up on all that was before; after leave, two
 * turns are the most that somebody owes.
 */
final class Turns {

    private static final int MOST_OWED_BY_A_NEWCOMER = 1;
    private static final int MOST_OWED = 2;

    private final String role;
    private final Community community;
    private final Set<String> people;
    private final Map<String, Integer> levels = new TreeMap<>();
    private final Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();
    private final Map<String, LocalDate> missed = new TreeMap<>();

    private Turns(String role, Set<String> people, Community community) {
        this.role = role;
        this.people = people;
        this.community = community;
    }

    /** The memory of the people who take turns in a role now. */
    static Turns of(String role, Community community) {
        Turns turns = new Turns(role, people(community.charter().role(role), community), community);
        for (Meeting meeting : community.meetingsByDate()) {
            turns.remember(meeting);
        }
        return turns;
    }

    /** Those who are named for the role; where nobody is, all who belong and did not choose to take part from the edge. */
    private static Set<String> people(Role role, Community community) {
        Set<String> people = new LinkedHashSet<>(role.people());
        if (people.isEmpty()) {
            for (Member member : community.members().values()) {
                if (member.kind() == Member.Kinds.MEMBER && member.isRegular()) {
                    people.add(member.id());
                }
            }
        }
        return people;
    }

    private void remember(Meeting meeting) {
        Optional<String> person = meeting.role(role);
        if (meeting.isCancelled() || person.isEmpty()) {
            return;
        }
        if (!wasThere(person.get(), meeting)) {
            missed.put(person.get(), meeting.date());
            return;
        }
        days.computeIfAbsent(person.get(), id -> new TreeSet<>()).add(meeting.date());
        if (people.contains(person.get())) {
            levels.merge(person.get(), 1, Integer::sum);
            letNobodyFallBehind(meeting.date());
        }
    }

    private boolean wasThere(String person, Meeting meeting) {
        Optional<Map<String, Register.Attendance>> attendance =
                community.register(meeting.id()).attendance();
        boolean listed = community.members().containsKey(person) && attendance.isPresent();
        return !listed
                || attendance
                        .map(all -> all.get(person))
                        .filter(one -> one.status() == Register.Status.PRESENT)
                        .isPresent();
    }

    private void letNobodyFallBehind(LocalDate day) {
        Lowest ofAll = Lowest.of(served().filter(id -> belongs(id, day)).map(this::level));
        Lowest ofFree = Lowest.of(served().filter(id -> away(id, day).isEmpty()).map(this::level));
        for (String person : people) {
            int least = ofFree.but(level(person)) - MOST_OWED;
            if (isNew(person)) {
                least = Math.max(least, ofAll.but(level(person)) - MOST_OWED_BY_A_NEWCOMER);
            }
            if (least > level(person)) {
                levels.put(person, least);
            }
        }
    }

    /** The two lowest levels of some people, so that the lowest but one's own can be told; 0 where there is none. */
    private record Lowest(int first, int second) {

        static Lowest of(Stream<Integer> levels) {
            List<Integer> two = levels.sorted().limit(2).toList();
            return new Lowest(two.isEmpty() ? 0 : two.get(0), two.size() < 2 ? 0 : two.get(1));
        }

        int but(int own) {
            return own == first ? second : first;
        }
    }

    /** Whether somebody had no turn yet and was not there when the first one was taken. */
    private boolean isNew(String person) {
        return !days.containsKey(person)
                && days.values().stream().allMatch(taken -> taken.first().isBefore(joined(person)));
    }

    private Stream<String> served() {
        return people.stream().filter(days::containsKey);
    }

    private Optional<String> away(String person, LocalDate day) {
        return new Slot(day, Optional.empty()).away(person, community);
    }

    private boolean belongs(String person, LocalDate day) {
        return away(person, day).filter(why -> !why.equals(Slot.ON_LEAVE)).isEmpty();
    }

    Set<String> people() {
        return people;
    }

    int level(String person) {
        return levels.getOrDefault(person, 0);
    }

    /** The days of the turns that somebody took or has been given. */
    NavigableSet<LocalDate> days(String person) {
        return days.getOrDefault(person, new TreeSet<>());
    }

    /** The latest turn that somebody was given and was not there for. */
    Optional<LocalDate> missed(String person) {
        return Optional.ofNullable(missed.get(person));
    }

    /** Who comes first: the lowest level, then the longest wait, then who has belonged longest. */
    Comparator<String> inTurn() {
        return Comparator.comparing(this::level)
                .thenComparing(this::last)
                .thenComparing(this::joined)
                .thenComparing(Comparator.naturalOrder());
    }

    /** Who had the latest turn of all, meetings to come included. */
    Optional<String> latest() {
        return people.stream()
                .filter(person -> !days(person).isEmpty())
                .max(Comparator.comparing(this::last).thenComparing(Comparator.reverseOrder()));
    }

    private LocalDate last(String person) {
        return days(person).isEmpty() ? LocalDate.MIN : days(person).last();
    }

    private LocalDate joined(String person) {
        return Optional.ofNullable(community.members().get(person))
                .map(member -> member.belonging().joined().orElse(LocalDate.MIN))
                .orElse(LocalDate.MAX);
    }
}
