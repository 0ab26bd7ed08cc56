package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Product;
import java.time.LocalDate;

/** K3: whether products reach people soon. */
final class PassedOn implements Indicator {

    private static final Noun PRODUCT = new Noun("published product", "published products");
    private static final int DAYS = 30;

    @Override
    public Card card() {
        return new Card(
                "K3",
                Dimension.KNOWLEDGE,
                "Passed on",
                PRODUCT,
                "{x} of {n} products were passed on within a month.",
                "Of the products published in this time: those given to all members or further within 30 "
                        + "days. One that is younger and not passed on yet is left out. It takes 3 products.",
                "who read them",
                Band.of(0.80, 0.50),
                Certainty.COUNT,
                new Phrases("products passed on", "products kept in the drawer"),
                new Advice(
                        "A product that nobody receives might as well not exist.",
                        "Send the latest product to everybody, with one line on whom it helps.",
                        "Who outside this room should have this?",
                        "section 4, Following up, and section 6, Promoting awareness"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        for (Product product : window.published()) {
            LocalDate last = product.life().published().orElseThrow().plusDays(DAYS);
            boolean passedOn = product.life().shared().stream()
                    .anyMatch(sharing ->
                            !sharing.at().isAfter(last) && !sharing.at().isAfter(window.asOf()));
            if (passedOn || last.isBefore(window.asOf())) {
                tally.evidence(product.key());
                tally.add(passedOn);
            }
        }
        return tally.needs(PRODUCT, 3);
    }
}
