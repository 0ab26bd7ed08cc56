package cop.cli;

import cop.knowledge.Reusing;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Product.Reuse.How;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop knowledge reuse}. */
final class KnowledgeReuse extends ChangeCommand {

    private final Value<String> product =
            argument("PRODUCT", "The product: its id, the beginning of it, or its title.");
    private final Value<String> organisation = argument("ORGANISATION", "Where it was used, such as Hillview.");
    private final Value<Boolean> adapted = flag("--adapted", "They made it into something of their own.");
    private final Value<Optional<String>> note = option("--note", "TEXT", "What they did with it.");
    private final Value<Optional<LocalDate>> on =
            option("--on", "DATE", Read::date, "The day on which it became known; today if nothing is said.");

    KnowledgeReuse() {
        super("reuse", "Records that an organisation used or adapted a product.");
        more("", "cop knowledge reuse probe Hillview --adapted --note \"Added Sesotho\"");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return new Reusing(
                        new Lookup(at.community(), today).product(product.get()),
                        organisation.get(),
                        adapted.get() ? How.ADAPTED : How.USED,
                        note.get(),
                        on.get().orElse(today))
                .change(at.community(), today);
    }
}
