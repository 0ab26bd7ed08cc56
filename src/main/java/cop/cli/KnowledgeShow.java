package cop.cli;

import cop.knowledge.ProductCard;
import cop.model.Consent.Audience;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop knowledge show}. */
final class KnowledgeShow extends QuestionCommand {

    private final Value<String> product =
            argument("PRODUCT", "The product: its id, the beginning of it, or its title.");
    private final Value<Optional<Audience>> audience =
            option("--audience", "AUDIENCE", Read.word(Audience.class), "As members, partners or public may see it.");

    KnowledgeShow() {
        super("show", "Shows a product, and the tree of who used and adapted it.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return new ProductCard(
                        new Lookup(at.community(), today).product(product.get()), at.community(), audience.get(), today)
                .answer();
    }
}
