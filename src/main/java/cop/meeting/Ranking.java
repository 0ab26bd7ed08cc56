package cop.meeting;

import cop.model.Community;
import cop.model.Member;
import cop.model.Role;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/**
 * Ranks those who might take a role at a meeting: whoever is appointed and the deputy; whoever is next when turns are shared out
 * over all meetings up to this one; then the others in turn, those with no other part there first.
 */
final class Ranking {

    private final Post post;
    private final Community community;
    private final LocalDate today;
    private final Turns turns;
    private final Role terms;
    private final Optional<String> appointed;
    private final Optional<String> next;
    private final Optional<String> holder;

    /**
     * @param post one that nobody has, as it were
     * @param holder who has it nevertheless
     */
    Ranking(Post post, Optional<String> holder, Community community, LocalDate today) {
        this.post = post;
        this.holder = holder;
        this.community = community;
        this.today = today;
        turns = Turns.of(post.role(), community);
        terms = community.charter().role(post.role());
        appointed = terms.filled(post.role()) == Role.By.APPOINTMENT ? terms.holder() : Optional.empty();
        next = appointed.isPresent() ? Optional.empty() : next();
    }

    private Optional<String> next() {
        List<Slot> slots = new Horizon(Optional.of(post.meeting().date()), Optional.empty()).slots(community, today);
        return Roster.over(slots, community).stream()
                .filter(turn -> turn.meeting().equals(post.meeting().id())
                        && turn.role().equals(post.role()))
                .findFirst()
                .flatMap(Turn::person);
    }

    List<Candidate> candidates() {
        List<String> people = new ArrayList<>();
        for (String person : people()) {
            if (post.away(person, community).filter(Slot.HAS_LEFT::equals).isEmpty()) {
                people.add(person);
            }
        }
        people.sort(Comparator.comparing(this::state)
                .thenComparing(person -> !appointed.equals(Optional.of(person)))
                .thenComparing(person -> appointed.isEmpty() || !terms.deputy().equals(Optional.of(person)))
                .thenComparing(turns.inTurn()));
        // Shared out over several meetings, a turn may be that of somebody who is not first in the order of waiting.
        next.filter(people::remove).ifPresent(person -> people.add(0, person));
        return people.stream().map(this::candidate).toList();
    }

    /** Those who take turns and those who are appointed; also those who chose the edge, to be seen to have been thought of. */
    private Set<String> people() {
        Set<String> people = new LinkedHashSet<>(turns.people());
        appointed.ifPresent(people::add);
        terms.deputy().ifPresent(people::add);
        next.ifPresent(people::add);
        holder.ifPresent(people::add);
        if (terms.people().isEmpty()) {
            community.membersOn(post.meeting().date()).forEach(member -> people.add(member.id()));
        }
        return people;
    }

    private Candidate.State state(String person) {
        Optional<String> other = post.otherRole(person);
        if (post.away(person, community).isPresent()
                || isAtTheEdge(person)
                || other.filter(post::isOpposite).isPresent()) {
            return Candidate.State.NOT_NOW;
        }
        return other.isPresent() ? Candidate.State.BUSY : Candidate.State.FREE;
    }

    private boolean isAtTheEdge(String person) {
        return !turns.people().contains(person)
                && !isNamed(person)
                && member(person).filter(member -> !member.isRegular()).isPresent();
    }

    private boolean isNamed(String person) {
        return appointed.equals(Optional.of(person)) || terms.deputy().equals(Optional.of(person));
    }

    private Optional<Member> member(String person) {
        return Optional.ofNullable(community.members().get(person));
    }

    private Candidate candidate(String person) {
        List<String> why = new ArrayList<>();
        if (holder.equals(Optional.of(person))) {
            why.add("has it");
        }
        post.away(person, community).ifPresent(why::add);
        if (isAtTheEdge(person)) {
            why.add("takes no turns, by their own choice");
        }
        post.otherRole(person).map(Post::inWords).ifPresent(why::add);
        if (appointed.equals(Optional.of(person))) {
            why.add("appointed");
        } else if (terms.deputy().equals(Optional.of(person))) {
            why.add("deputy");
        }
        if (next.equals(Optional.of(person))) {
            why.add("next in turn");
        }
        List<LocalDate> had = new ArrayList<>(turns.days(person).headSet(today, false));
        why.addAll(memory(person, had));
        long led = post.meeting().agenda().stream()
                .filter(item -> item.lead().equals(Optional.of(person)))
                .count();
        if (led > 0) {
            why.add("leads " + Words.count((int) led, "item") + " there");
        }
        member(person)
                .flatMap(member -> Expertise.of(member, post.role()))
                .ifPresent(what -> why.add("brings " + what));
        return new Candidate(
                person,
                community.nameOf(person),
                state(person),
                had.size(),
                had.stream().max(Comparator.naturalOrder()),
                String.join("; ", why));
    }

    /** The turns that somebody had, was given and missed, and has been given for days to come. */
    private List<String> memory(String person, List<LocalDate> had) {
        List<String> words = new ArrayList<>();
        NavigableSet<LocalDate> coming = turns.days(person).tailSet(today, true);
        if (!had.isEmpty()) {
            words.add(Words.count(had.size(), "turn") + ", last on " + Words.day(had.get(had.size() - 1)));
        } else if (coming.isEmpty()) {
            words.add("new to the role");
        }
        turns.missed(person)
                .filter(day -> had.isEmpty() || had.get(had.size() - 1).isBefore(day))
                .ifPresent(day -> words.add("was not there for the turn on " + Words.day(day)));
        if (!coming.isEmpty()) {
            words.add("has the turn on "
                    + Words.and(coming.stream().map(Words::day).toList()));
        }
        return words;
    }
}
