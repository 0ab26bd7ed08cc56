package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** K5: whether people of different organisations work together. */
final class AcrossOrganisations implements Indicator {

    private static final Noun TIE = new Noun("working pair", "working pairs");
    private static final Noun ORGANISATION = new Noun("organisation in the room", "organisations in the room");

    @Override
    public Card card() {
        return new Card(
                "K5",
                Dimension.KNOWLEDGE,
                "Across",
                TIE,
                "{x} of {n} working pairs cross organisations; chance alone would give {chance}.",
                "Pairs of members who wrote a product, own an action, or facilitated and kept the notes of "
                        + "one meeting together: the share that crosses organisations, by the share if partners were "
                        + "picked at random among those seen. It takes 6 pairs and 2 organisations.",
                "who works together unseen",
                Band.of(0.80, 0.50),
                Certainty.COUNT,
                new Phrases("work across organisations", "each organisation for itself"),
                new Advice(
                        "New ideas travel along work that two people do together.",
                        "Pair two people of different organisations for the next action.",
                        "With whom would you like to try something?",
                        "section 6, Connecting people"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Pairs pairs = Pairs.of(window);
        pairs.evidence().forEach(tally::evidence);
        Share seen = pairs.amongThoseSeen(window);
        tally.add(pairs.crossing(window).yes(), pairs.crossing(window).of());
        double expected = seen.of() == 0 ? 0 : (double) seen.yes() / seen.of();
        if (expected > 0 && tally.of() > 0) {
            tally.index((double) tally.yes() / tally.of() / expected);
            tally.detail("expected", expected);
            tally.word("chance", Share.percent(expected) + " %");
        }
        return tally.needs(ORGANISATION, 2, seen.yes() > 0 ? 2 : 1).needs(TIE, 6);
    }
}
