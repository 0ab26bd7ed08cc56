package cop.store;

import cop.model.Ratings;
import java.util.List;
import java.util.Optional;

/** Five counts, one for each answer from 1 to 5: {@code [0, 1, 2, 3, 1]}. */
final class RatingsType implements Type<Ratings> {

    private final Type<List<Integer>> counts = Types.list(Types.INTEGER);

    @Override
    public Optional<Ratings> decode(Node node, Reading in) {
        Optional<List<Integer>> read = counts.decode(node, in);
        if (read.isPresent()
                && (read.get().size() != Ratings.HIGHEST || read.get().stream().anyMatch(count -> count < 0))) {
            in.error(node, in.subject() + " should have five counts, one for each answer from 1 to 5: " + example());
            return Optional.empty();
        }
        return read.map(Ratings::new);
    }

    @Override
    public Tree encode(Ratings ratings) {
        return counts.encode(ratings.counts());
    }

    @Override
    public Form form() {
        return counts.form();
    }

    @Override
    public String example() {
        return "[0, 1, 2, 3, 1]";
    }
}
