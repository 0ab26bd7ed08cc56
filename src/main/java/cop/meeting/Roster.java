package cop.meeting;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Role;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides who facilitates on a day and who keeps the notes: whoever holds the role, otherwise whoever had no turn for
 * the longest time. Never one person for both, and nobody who is on leave.
 */
final class Roster {

    /**
     * Who takes a role on a day.
     *
     * @param person a member's id, or a name; empty where nobody is free
     * @param why in words, naming who would have come before
     */
    record Turn(String role, Optional<String> person, String why) {}

    private record Candidate(String person, String why) {}

    /** Those who could take a role, the first in turn first, and those who cannot. */
    private record Line(boolean held, List<Candidate> free, List<String> away) {

        Optional<Candidate> firstBut(Optional<String> taken) {
            for (Candidate candidate : free) {
                if (taken.filter(candidate.person()::equals).isEmpty()) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }
    }

    private final Community community;
    private final LocalDate day;

    private Roster(Community community, LocalDate day) {
        this.community = community;
        this.day = day;
    }

    /** The turn of the facilitator, then that of the knowledge manager. */
    static List<Turn> on(LocalDate day, Community community) {
        Roster roster = new Roster(community, day);
        Line facilitators = roster.line(Role.FACILITATOR);
        Line keepers = roster.line(Role.KNOWLEDGE_MANAGER);
        if (keepers.held() && !facilitators.held()) {
            Optional<Candidate> keeper = keepers.firstBut(Optional.empty());
            Optional<Candidate> facilitator = facilitators.firstBut(keeper.map(Candidate::person));
            return roster.turns(facilitators, facilitator, keepers, keeper);
        }
        Optional<Candidate> facilitator = leavingSomebody(facilitators, keepers);
        Optional<Candidate> keeper = keepers.firstBut(facilitator.map(Candidate::person));
        return roster.turns(facilitators, facilitator, keepers, keeper);
    }

    /** The first in line whose choice leaves somebody for the other role; whoever holds a role keeps it. */
    private static Optional<Candidate> leavingSomebody(Line line, Line other) {
        for (Candidate candidate : line.free()) {
            if (line.held() || other.firstBut(Optional.of(candidate.person())).isPresent()) {
                return Optional.of(candidate);
            }
        }
        return line.firstBut(Optional.empty());
    }

    private List<Turn> turns(
            Line facilitators, Optional<Candidate> facilitator, Line keepers, Optional<Candidate> keeper) {
        return List.of(
                turn(Role.FACILITATOR, facilitators, facilitator), turn(Role.KNOWLEDGE_MANAGER, keepers, keeper));
    }

    private Turn turn(String role, Line line, Optional<Candidate> chosen) {
        List<String> reasons = new ArrayList<>();
        reasons.add(chosen.map(Candidate::why).orElse("nobody is free"));
        if (!line.held()) {
            reasons.addAll(line.away());
        }
        return new Turn(role, chosen.map(Candidate::person), String.join("; ", reasons));
    }

    private Line line(String name) {
        Role role = community.charter().role(name);
        boolean appointed =
                role.filled(name) == Role.By.APPOINTMENT && role.holder().isPresent();
        return appointed ? appointed(role, role.holder().get()) : byTurn(name, role);
    }

    private Line appointed(Role role, String holder) {
        List<Candidate> free = new ArrayList<>();
        Optional<String> away = away(holder);
        if (away.isEmpty()) {
            free.add(new Candidate(holder, "appointed"));
        }
        String standIn = "stands in for " + community.nameOf(holder)
                + away.map(why -> ", who " + why).orElse("");
        deputy(role).ifPresent(deputy -> free.add(new Candidate(deputy, standIn)));
        return new Line(true, free, List.of());
    }

    private Line byTurn(String name, Role role) {
        List<Candidate> free = new ArrayList<>();
        List<String> away = new ArrayList<>();
        for (Served served : inTurn(name, role)) {
            Optional<String> why = away(served.person());
            if (why.isEmpty()) {
                free.add(new Candidate(served.person(), served.why()));
            } else if (free.isEmpty()) {
                away.add(community.nameOf(served.person()) + " " + why.get());
            }
        }
        if (free.isEmpty()) {
            deputy(role).ifPresent(deputy -> free.add(new Candidate(deputy, "stands in as deputy")));
        }
        return new Line(false, free, away);
    }

    private Optional<String> deputy(Role role) {
        return role.deputy().filter(deputy -> away(deputy).isEmpty());
    }

    /** Why somebody cannot come on the day; people who are no members decide that for themselves. */
    private Optional<String> away(String person) {
        Member member = community.members().get(person);
        if (member == null) {
            return Optional.empty();
        }
        if (member.isOnLeave(day)) {
            return Optional.of("is on leave");
        }
        if (member.belonging().left().filter(left -> !left.isAfter(day)).isPresent()) {
            return Optional.of("has left");
        }
        boolean later = member.belonging()
                .joined()
                .filter(joined -> joined.isAfter(day))
                .isPresent();
        return later ? Optional.of("joins later") : Optional.empty();
    }

    /** What somebody did in a role so far, meetings to come included. */
    private record Served(String person, Optional<LocalDate> last, int turns, LocalDate joined) {

        static final Comparator<Served> IN_TURN = Comparator.comparing((Served s) -> s.last.orElse(LocalDate.MIN))
                .thenComparing(Served::turns)
                .thenComparing(Served::joined)
                .thenComparing(Served::person);

        String why() {
            return last.map(day -> "last turn " + Words.day(day)).orElse("first turn");
        }
    }

    private List<Served> inTurn(String name, Role role) {
        List<Served> line = new ArrayList<>();
        for (String person : role.people().isEmpty() ? regulars() : role.people()) {
            line.add(served(name, person));
        }
        line.sort(Served.IN_TURN);
        return line;
    }

    private List<String> regulars() {
        List<String> ids = new ArrayList<>();
        for (Member member : community.membersOn(day)) {
            if (member.isRegular()) {
                ids.add(member.id());
            }
        }
        return ids;
    }

    private Served served(String role, String person) {
        Optional<LocalDate> last = Optional.empty();
        int turns = 0;
        for (Meeting meeting : community.meetings().values()) {
            if (!meeting.isCancelled()
                    && meeting.role(role).filter(person::equals).isPresent()) {
                turns++;
                last = last.filter(day -> day.isAfter(meeting.date())).or(() -> Optional.of(meeting.date()));
            }
        }
        Member member = community.members().get(person);
        LocalDate joined =
                member == null ? LocalDate.MAX : member.belonging().joined().orElse(LocalDate.MIN);
        return new Served(person, last, turns, joined);
    }
}
