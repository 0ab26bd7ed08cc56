package cop.knowledge;

import cop.model.Product;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which products somebody wants to see.
 *
 * @param state nothing means all that are not retired
 * @param due whether only those whose day of review has passed
 */
public record Wanted(Optional<Product.State> state, Optional<Product.Kind> kind, Optional<String> tag, boolean due) {

    /** All that are not retired. */
    public static final Wanted CURRENT = new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), false);

    boolean includes(Product product, LocalDate today) {
        Product.State its = product.state(today);
        return state.map(one -> one == its).orElse(its != Product.State.RETIRED)
                && kind.map(one -> product.kind().equals(Optional.of(one))).orElse(true)
                && tag.map(one -> product.tags().stream().anyMatch(one::equalsIgnoreCase))
                        .orElse(true)
                && (!due || product.isReviewDue(today));
    }
}
