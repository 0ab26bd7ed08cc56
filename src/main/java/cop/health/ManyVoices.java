package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.AgendaItem;
import cop.model.Product;
import java.util.Set;
import java.util.TreeSet;

/** E2: how many of those who come have given something, however small. */
final class ManyVoices implements Indicator {

    private static final Noun MEMBER = new Noun("regular member seen", "regular members seen");

    @Override
    public Card card() {
        return new Card(
                "E2",
                Dimension.ENGAGEMENT,
                "Many voices",
                MEMBER,
                "{x} of {n} people seen have visibly contributed.",
                "Of the regular members who came at least once (where people come as they like: to half of "
                        + "the meetings): those who had a role, led or proposed an item, or are among the authors of "
                        + "a product published in this time. It takes 5 members and 3 meetings.",
                "listening, chat and help after hours",
                Band.of(0.50, 0.30),
                Certainty.WILSON,
                new Phrases("many voices", "few voices"),
                new Advice(
                        "Who has given something once comes back as an owner and not as a guest.",
                        "Ask somebody who has only listened so far for five minutes on what they tried.",
                        "Whose experience have we not heard yet?",
                        "section 3.2, Guide, and section 6, Provide opportunities"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Set<String> voices = new TreeSet<>();
        for (Gathering gathering : window.gatherings()) {
            Registers.known(gathering, tally);
            voices.addAll(gathering.meeting().roles().values());
            for (AgendaItem item : gathering.meeting().agenda()) {
                item.lead().ifPresent(voices::add);
                item.proposedBy().ifPresent(voices::add);
            }
        }
        for (Product product : window.published()) {
            tally.evidence(product.key());
            voices.addAll(product.authors());
        }
        Set<String> members = window.members(voices);
        window.regularsAround().forEach(id -> tally.add(members.contains(id)));
        return tally.needs(Noun.MEETING, 3, window.gatherings().size()).needs(MEMBER, 5);
    }
}
