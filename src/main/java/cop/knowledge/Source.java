package cop.knowledge;

import cop.model.Product;
import cop.model.Word;
import cop.search.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be found: a product, a decision, the minutes of a meeting, a topic or a story.
 *
 * @param id of the product, topic or story; of minutes the meeting, of a decision its place in the minutes
 * @param product what sort of product it is
 */
record Source(
        Sort sort,
        String id,
        Optional<LocalDate> on,
        Optional<String> meeting,
        Optional<Product.Kind> product,
        List<String> tags,
        Text text) {

    /** What is searched. */
    enum Sort {
        KNOWLEDGE,
        DECISION,
        MINUTES,
        TOPIC,
        STORY
    }

    /** Whether it is of this kind: one of the sorts, or a kind of product. */
    boolean isA(String kind) {
        return Word.of(sort).equals(kind)
                || product.filter(one -> Word.of(one).equals(kind)).isPresent();
    }
}
