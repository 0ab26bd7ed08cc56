package cop.cli;

import cop.knowledge.Sharing;
import cop.model.Change;
import cop.model.Consent.Audience;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop knowledge share}. */
final class KnowledgeShare extends ChangeCommand {

    private final Value<String> product =
            argument("PRODUCT", "The product: its id, the beginning of it, or its title.");
    private final Value<Audience> audience =
            argument("AUDIENCE", Read.word(Audience.class), "Who was given it: members, partners or public.");
    private final Value<Optional<LocalDate>> on =
            option("--on", "DATE", Read::date, "The day on which they were given it; today if nothing is said.");

    KnowledgeShare() {
        super("share", "Records that a product was given to an audience.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return new Sharing(
                        new Lookup(at.community(), today).product(product.get()),
                        audience.get(),
                        on.get().orElse(today))
                .change(at.community(), today);
    }
}
