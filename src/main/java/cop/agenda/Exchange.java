package cop.agenda;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Wording;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What those who may come to a meeting ask for, who of them could help, and what else they offer: as far as each shows name and wish
 * to the other members.
 *
 * @param asks those whom somebody can help first
 * @param offers what nobody has asked for
 */
public record Exchange(List<Ask> asks, List<Offer> offers) {

    private static final int MOST_HELPERS = 3;
    private static final int MOST_LINES = 6;

    /**
     * A wish.
     *
     * @param by the name of whoever has it
     * @param helpers who may be able to help; empty where nobody is known
     */
    public record Ask(String text, String by, List<Offer> helpers) {

        public Ask {
            helpers = List.copyOf(helpers);
        }

        private String inWords() {
            return by + " asks: " + text + (endsItself(text) ? " " : ". ")
                    + (helpers.isEmpty()
                            ? "Ask the room who can help."
                            : "Perhaps "
                                    + Words.and(helpers.stream()
                                            .map(one -> one.by() + " (" + one.text() + ")")
                                            .toList())
                                    + " can help.");
        }

        private static boolean endsItself(String text) {
            return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
        }
    }

    /**
     * What somebody offers or knows.
     *
     * @param by the name of whoever gives it
     */
    public record Offer(String text, String by) {}

    /** Somebody who may come, with what the members may see. */
    private record Person(String id, String name, Map<Detail, List<String>> shown) {

        List<String> all(Detail detail) {
            return shown.getOrDefault(detail, List.of());
        }
    }

    public Exchange {
        asks = List.copyOf(asks);
        offers = List.copyOf(offers);
    }

    public static Exchange at(Community community, Meeting meeting) {
        List<Person> people = new ArrayList<>();
        for (Member member : Arrivals.expected(community, meeting)) {
            Map<Detail, List<String>> shown = member.shownTo(Consent.Audience.MEMBERS);
            shown.getOrDefault(Detail.NAME, List.of())
                    .forEach(name -> people.add(new Person(member.id(), name, shown)));
        }
        List<Ask> met = new ArrayList<>();
        List<Ask> open = new ArrayList<>();
        for (Person person : people) {
            for (String wish : person.all(Detail.ASKS)) {
                List<Offer> helpers = helpers(wish, person, people);
                (helpers.isEmpty() ? open : met).add(new Ask(wish, person.name(), helpers));
            }
        }
        List<Offer> offers = new ArrayList<>();
        for (Person person : people) {
            for (String offer : person.all(Detail.OFFERS)) {
                boolean asked = met.stream().anyMatch(ask -> ask.helpers().contains(new Offer(offer, person.name())));
                if (!asked) {
                    offers.add(new Offer(offer, person.name()));
                }
            }
        }
        met.addAll(open);
        return new Exchange(met, offers);
    }

    /** What was offered counts more than what somebody is known to know. */
    private static List<Offer> helpers(String wish, Person asker, List<Person> people) {
        List<Offer> helpers = new ArrayList<>();
        for (Detail detail : List.of(Detail.OFFERS, Detail.EXPERTISE, Detail.SERVICES)) {
            for (Person person : people) {
                boolean named = helpers.stream().anyMatch(one -> one.by().equals(person.name()));
                if (!person.id().equals(asker.id()) && !named && helpers.size() < MOST_HELPERS) {
                    person.all(detail).stream()
                            .filter(given -> Wording.fits(wish, given))
                            .findFirst()
                            .ifPresent(given -> helpers.add(new Offer(given, person.name())));
                }
            }
        }
        return helpers;
    }

    /** How many wishes somebody could help with. */
    public int met() {
        return (int) asks.stream().filter(ask -> !ask.helpers().isEmpty()).count();
    }

    /** A line for each, and one for what else is offered; a few, since a check-in is short. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(
                asks.stream().limit(MOST_LINES).map(Ask::inWords).toList());
        if (asks.size() > MOST_LINES) {
            lines.add(
                    "And " + Words.count(asks.size() - MOST_LINES, "other wish").replace("wishs", "wishes") + ".");
        }
        if (!offers.isEmpty()) {
            lines.add("Also on offer: "
                    + String.join(
                            "; ",
                            offers.stream()
                                    .limit(MOST_LINES)
                                    .map(offer -> offer.text() + " (" + offer.by() + ")")
                                    .toList())
                    + (offers.size() > MOST_LINES ? "; and more." : "."));
        }
        return lines;
    }
}
