package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Product;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** K4: whether somebody uses what the community made. */
final class Reused implements Indicator {

    private static final Noun PRODUCT = new Noun("product of 90 days or older", "products of 90 days or older");
    private static final int DAYS = 90;
    private static final int MONTHS = 24;

    @Override
    public Card card() {
        return new Card(
                "K4",
                Dimension.KNOWLEDGE,
                "Reused",
                PRODUCT,
                "At least {x} of {n} older products are known to be used.",
                "Of the products published 90 days ago or earlier, and within 24 months: those of which a "
                        + "use is recorded. It takes 4 products.",
                "use that nobody reported",
                Band.of(0.40, 0.20),
                Certainty.WILSON,
                new Phrases("products in use elsewhere", "no use of products known"),
                new Advice(
                        "What is used elsewhere is the proof that it helps.",
                        "Ask at check-in who used what, and write it down.",
                        "Have you used anything from here, and what happened?",
                        "section 5.2, Knowledge management"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        LocalDate youngest = window.asOf().minusDays(DAYS);
        LocalDate oldest = window.asOf().minusMonths(MONTHS);
        for (Product product : window.products()) {
            LocalDate published = product.life().published().orElse(LocalDate.MAX);
            if (!published.isAfter(youngest) && published.isAfter(oldest)) {
                tally.evidence(product.key());
                tally.add(isReused(product, window));
            }
        }
        return tally.needs(PRODUCT, 4);
    }

    static boolean isReused(Product product, Window window) {
        return product.reuse().stream().anyMatch(reuse -> !reuse.at().isAfter(window.asOf()));
    }

    /** Whether an organisation uses it from which none of those who wrote it comes. */
    static boolean isUsedByOthers(Product product, Window window) {
        Set<String> writers = new HashSet<>();
        window.members(product.authors()).forEach(id -> window.organisation(id).ifPresent(writers::add));
        return product.reuse().stream()
                .anyMatch(reuse -> !reuse.at().isAfter(window.asOf()) && !writers.contains(reuse.by()));
    }
}
