package cop.network;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members as an audience may see them.
 *
 * @param people those who show their name
 * @param hidden how many members do not
 */
record Circle(List<Person> people, int hidden) {

    /**
     * One of them.
     *
     * @param shown what the audience may see
     */
    record Person(Member member, Map<Detail, List<String>> shown) {

        String id() {
            return member.id();
        }

        String name() {
            return one(Detail.NAME).orElseThrow();
        }

        List<String> all(Detail detail) {
            return shown.getOrDefault(detail, List.of());
        }

        Optional<String> one(Detail detail) {
            return all(detail).stream().findFirst();
        }

        /** Such as {@code Ana Mokoena (Sunrise, trainer)}. */
        String inWords() {
            List<String> known = new ArrayList<>(all(Detail.ORGANISATION));
            known.addAll(all(Detail.PERSPECTIVE));
            return name() + (known.isEmpty() ? "" : " (" + String.join(", ", known) + ")");
        }

        /** Whether both are known to differ in something. */
        boolean differs(Person other, Detail detail) {
            return one(detail)
                    .flatMap(mine ->
                            other.one(detail).map(theirs -> !Area.key(mine).equals(Area.key(theirs))))
                    .orElse(false);
        }
    }

    /** Those who are here on a day, neither away nor at the edge by their own choice. */
    static Circle of(Community community, Consent.Audience audience, LocalDate today) {
        List<Person> people = new ArrayList<>();
        int hidden = 0;
        for (Member member : community.membersOn(today)) {
            Map<Detail, List<String>> shown = member.shownTo(audience);
            if (!shown.containsKey(Detail.NAME)) {
                hidden++;
            } else if (!member.isOnLeave(today)) {
                people.add(new Person(member, shown));
            }
        }
        return new Circle(people, hidden);
    }
}
