package cop.network;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Tie;
import cop.network.Circle.Person;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom to introduce to whom, across organisations, places and perspectives, and why. People who have worked together are not
 * introduced, and everything rests on what members show the audience.
 *
 * @param hidden how many members do not show their name
 * @param silent how many show neither interests nor expertise, offers or asks
 */
public record Introductions(List<Meeting> meetings, int hidden, int silent) {

    /** How often one person is introduced at most. */
    private static final int MOST = 2;

    private static final int MOST_FOR_ONE = 3;

    private static final List<Detail> TOPICS =
            List.of(Detail.INTERESTS, Detail.EXPERTISE, Detail.OFFERS, Detail.ASKS, Detail.SERVICES);

    /** What a pair is worth besides its reasons, so that many people meet somebody. */
    private static final int PAIR = 10;

    private static final Pairing.Terms<Introduction> TERMS = new Pairing.Terms<>() {
        @Override
        public String one(Introduction pair) {
            return pair.one().id();
        }

        @Override
        public String other(Introduction pair) {
            return pair.other().id();
        }

        @Override
        public int worth(Introduction pair) {
            return PAIR + pair.score();
        }
    };

    /**
     * Two people.
     *
     * @param one with organisation and perspective, as far as they show it
     */
    public record Meeting(String one, String other, List<String> reasons) {

        public Meeting {
            reasons = List.copyOf(reasons);
        }

        private static Meeting of(Introduction introduction) {
            return new Meeting(
                    introduction.one().inWords(), introduction.other().inWords(), introduction.reasons());
        }
    }

    public Introductions {
        meetings = List.copyOf(meetings);
    }

    /**
     * Proposes them.
     *
     * @param only the member who is to meet others; empty for everybody
     */
    public static Introductions of(
            Community community, Consent.Audience audience, Optional<Member> only, LocalDate today) {
        Circle circle = Circle.of(community, audience, today);
        List<Introduction> candidates = candidates(circle, known(community, today));
        List<Introduction> chosen =
                only.map(member -> best(candidates, member.id())).orElseGet(() -> shared(candidates));
        int silent = (int) circle.people().stream()
                .filter(person ->
                        TOPICS.stream().allMatch(detail -> person.all(detail).isEmpty()))
                .count();
        return new Introductions(chosen.stream().map(Meeting::of).toList(), circle.hidden(), silent);
    }

    private static Set<Tie> known(Community community, LocalDate today) {
        return Tie.all(community, LocalDate.MIN, today).keySet();
    }

    private static List<Introduction> candidates(Circle circle, Set<Tie> known) {
        List<Introduction> candidates = new ArrayList<>();
        List<Person> people = circle.people();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                Introduction pair = Introduction.of(people.get(i), people.get(j));
                if (pair.isWorthwhile()
                        && !known.contains(
                                Tie.between(people.get(i).id(), people.get(j).id()))) {
                    candidates.add(pair);
                }
            }
        }
        return candidates;
    }

    private static List<Introduction> best(List<Introduction> candidates, String id) {
        return candidates.stream()
                .filter(pair -> pair.isWith(id))
                .sorted(Comparator.comparingInt(Introduction::score).reversed())
                .limit(MOST_FOR_ONE)
                .toList();
    }

    /** One good choice for all, so that the same few are not in every pair; then another round with what is left. */
    private static List<Introduction> shared(List<Introduction> candidates) {
        List<Introduction> chosen = new ArrayList<>();
        Set<Introduction> left = new HashSet<>(candidates);
        for (int round = 0; round < MOST; round++) {
            List<Introduction> open = candidates.stream()
                    .filter(left::contains)
                    .filter(pair -> pair.one().member().isRegular()
                            && pair.other().member().isRegular())
                    .toList();
            List<Introduction> more = new Pairing<>(open, TERMS).choose();
            more.forEach(left::remove);
            chosen.addAll(more);
        }
        return chosen;
    }

    public Answer answer() {
        List<Column> columns =
                List.of(Column.of("one", "Introduce"), Column.of("other", "To"), Column.of("why", "Why"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Meeting meeting : meetings) {
            rows.add(List.of(
                    Cell.of(meeting.one()), Cell.of(meeting.other()), Cell.of(String.join(" ", meeting.reasons()))));
        }
        Table table = new Table(columns, rows, "Nobody was found whom an introduction would help.");
        List<Section> sections = new ArrayList<>(List.of(new Section("", table)));
        unseen().ifPresent(sentence -> sections.add(new Section("", new Prose(sentence))));
        return new Answer(this, new Sections(sections));
    }

    /** Why there may be more to find. */
    private Optional<String> unseen() {
        List<String> parts = new ArrayList<>();
        if (silent > 0) {
            parts.add(Words.count(silent, "member") + (silent == 1 ? " shows" : " show")
                    + " no interests, expertise, offers or asks");
        }
        if (hidden > 0) {
            parts.add(Words.count(hidden, "member") + (hidden == 1 ? " does" : " do") + " not show the name");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.and(parts) + ". Ask what they want to share, then: cop member set");
    }
}
