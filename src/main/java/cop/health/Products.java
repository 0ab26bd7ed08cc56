package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Life.Stage;
import cop.model.Product;
import java.util.List;

/** K2: whether the community writes down what others can use. */
final class Products implements Indicator {

    private static final Noun PRODUCT = new Noun("product per four meetings", "products per four meetings");
    private static final int LEAST_MEETINGS = 4;
    private static final double FOUR = 4;

    @Override
    public Card card() {
        return new Card(
                "K2",
                Dimension.KNOWLEDGE,
                "Products",
                PRODUCT,
                "About {rate} products per four meetings ({products} in {meetings}).",
                "Four times the products published in this time, by the number of meetings. It takes 4 "
                        + "meetings; none is no worry before a community is maturing.",
                "what a product is worth",
                Band.ofNumbers(1, 0),
                Certainty.COUNT,
                new Phrases("new knowledge products", "little written down to share"),
                new Advice(
                        "What is written down helps people who were never in the room.",
                        "Turn one key point of the last minutes into a page that somebody else could use.",
                        "What do we know now that others would like to have?",
                        "section 5.2, Knowledge management, and section 6, Promoting awareness"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        List<Product> published = window.published();
        int meetings = window.gatherings().size();
        published.forEach(product -> tally.evidence(product.key()));
        window.gatherings()
                .forEach(gathering -> tally.evidence(gathering.meeting().key()));
        if (published.isEmpty() && meetings >= LEAST_MEETINGS) {
            if (!LifeCycle.of(window).hasReached(Stage.MATURING)) {
                tally.settle(Status.NOT_APPLICABLE, "asked once a community is maturing");
            }
            tally.atLeast(Status.ACT);
        }
        if (meetings > 0) {
            double rate = FOUR * published.size() / meetings;
            tally.measure(rate, published.size() + " in " + meetings);
            tally.word("rate", Amount.mark(rate));
            tally.detail("products", published.size());
            tally.word("meetings", Noun.MEETING.count(meetings));
        }
        return tally.needs(Noun.MEETING, LEAST_MEETINGS, meetings);
    }
}
