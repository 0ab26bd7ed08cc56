package cop.network;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Newcomers;
import cop.model.Register.Attendance;
import cop.model.Register.Status;
import cop.network.Circle.Person;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proposes who could look after those who are new after a meeting. It rests on what members show one another, and spares
 * those who are away, at the edge by their own choice, new themselves or looking after others already.
 */
public final class Buddies {

    /** So many newcomers are enough for one person. */
    private static final int MOST = 2;

    /** For so long is somebody new. */
    private static final int MONTHS = 6;

    private static final int WEIGHTY = 2;

    /**
     * Who could look after somebody.
     *
     * @param newcomer the member's id
     * @param name what members may call them; the id where they may not
     * @param buddy the id of who could; absent where nobody comes near
     * @param buddyName empty where there is none
     * @param reasons each a clause
     */
    public record Proposal(
            String newcomer, String name, Optional<String> buddy, String buddyName, List<String> reasons) {

        public Proposal {
            reasons = List.copyOf(reasons);
        }

        /** {@code Nobody looks after Gus yet. Chi could: both speak zu; they met on Thu 12 Mar.} */
        public String words() {
            String open = "Nobody looks after " + name + " yet.";
            return buddy.isEmpty()
                    ? open + " Ask somebody who comes regularly."
                    : open + " " + buddyName
                            + (reasons.isEmpty()
                                    ? " could, who comes regularly."
                                    : " could: " + String.join("; ", reasons) + ".");
        }

        /** The words of the command that writes it down, without {@code cop}. */
        public String command() {
            return "member set " + newcomer + " --buddy " + buddy.orElse("MEMBER");
        }
    }

    private record Choice(Person person, int score, List<String> reasons) {}

    private final Community community;
    private final Meeting meeting;
    private final List<Person> people;
    private final Set<String> newcomers;
    private final Map<String, Integer> looksAfter = new HashMap<>();

    private Buddies(Community community, Meeting meeting, LocalDate today) {
        this.community = community;
        this.meeting = meeting;
        this.people = Circle.of(community, Consent.Audience.MEMBERS, today).people();
        this.newcomers = Newcomers.after(community, meeting, today).stream()
                .map(Member::id)
                .collect(Collectors.toSet());
        for (Member member : community.membersOn(today)) {
            boolean stillNew = member.belonging()
                    .joined()
                    .filter(day -> day.isBefore(today.minusMonths(MONTHS)))
                    .isEmpty();
            if (stillNew) {
                member.belonging().buddy().ifPresent(id -> looksAfter.merge(id, 1, Integer::sum));
            }
        }
    }

    /** For everybody who is new after a meeting and has nobody yet. */
    public static List<Proposal> of(Community community, Meeting meeting, LocalDate today) {
        Buddies buddies = new Buddies(community, meeting, today);
        List<Proposal> proposals = new ArrayList<>();
        for (Member newcomer : Newcomers.withoutBuddy(community, meeting, today)) {
            proposals.add(buddies.propose(newcomer));
        }
        return proposals;
    }

    private Proposal propose(Member newcomer) {
        Optional<Person> shown = people.stream()
                .filter(person -> person.id().equals(newcomer.id()))
                .findFirst();
        String name = shown.map(Person::name).orElse(newcomer.id());
        Optional<Choice> best = shown.flatMap(this::best);
        best.ifPresent(choice -> looksAfter.merge(choice.person().id(), 1, Integer::sum));
        return new Proposal(
                newcomer.id(),
                name,
                best.map(choice -> choice.person().id()),
                best.map(choice -> choice.person().name()).orElse(""),
                best.map(Choice::reasons).orElse(List.of()));
    }

    /** The first of those who fit best, in the order of ids. */
    private Optional<Choice> best(Person newcomer) {
        Optional<Choice> best = Optional.empty();
        for (Person person : people) {
            boolean free = person.member().isRegular()
                    && !newcomers.contains(person.id())
                    && looksAfter.getOrDefault(person.id(), 0) < MOST;
            if (free) {
                Choice choice = choice(newcomer, person);
                if (best.filter(other -> other.score() >= choice.score()).isEmpty()) {
                    best = Optional.of(choice);
                }
            }
        }
        return best;
    }

    private Choice choice(Person newcomer, Person other) {
        List<String> reasons = new ArrayList<>();
        int score = 0;
        List<String> languages = common(newcomer, other, Detail.LANGUAGES, Detail.LANGUAGES);
        if (!languages.isEmpty()) {
            reasons.add("both speak " + Words.and(languages));
            score += WEIGHTY;
        }
        if (!common(newcomer, other, Detail.PLACE, Detail.PLACE).isEmpty()) {
            reasons.add("both are in " + other.one(Detail.PLACE).orElseThrow());
            score += WEIGHTY;
        }
        List<String> topics = common(newcomer, other, Detail.INTERESTS, Detail.INTERESTS, Detail.EXPERTISE);
        if (!topics.isEmpty()) {
            reasons.add("both care about " + Words.and(topics));
            score += WEIGHTY;
        }
        if (newcomer.differs(other, Detail.ORGANISATION)) {
            reasons.add("they work at different organisations");
            score++;
        }
        if (came(newcomer) && came(other)) {
            reasons.add("they met on " + Words.dayOfYear(meeting.date()));
            score++;
        }
        int busy = looksAfter.getOrDefault(other.id(), 0);
        return new Choice(other, score - WEIGHTY * busy, reasons);
    }

    private boolean came(Person person) {
        return community
                .register(meeting.id())
                .attendance()
                .flatMap(all -> Optional.ofNullable(all.get(person.id())))
                .map(Attendance::status)
                .filter(Status.PRESENT::equals)
                .isPresent();
    }

    /** What one shows and the other shows, too, in the words of the first. */
    private static List<String> common(Person one, Person other, Detail mine, Detail... theirs) {
        List<String> keys = new ArrayList<>();
        for (Detail detail : theirs) {
            other.all(detail).forEach(text -> keys.add(Area.key(text)));
        }
        return one.all(mine).stream()
                .filter(text -> keys.contains(Area.key(text)))
                .toList();
    }
}
