package cop.store;

import java.util.Optional;

/** The number of the folder's format; a higher one belongs to a newer {@code cop}. */
final class FormatType extends ScalarType<Integer> {

    private static final String ONE = "1";

    FormatType() {
        super("the number 1", "integer", ONE, Tree.Kind.EXACT);
    }

    @Override
    protected Optional<Integer> parse(String text) {
        return text.equals(ONE) ? Optional.of(1) : Optional.empty();
    }

    @Override
    protected String print(Integer number) {
        return number.toString();
    }

    @Override
    protected String complaint(String subject, String text) {
        return "This folder has format " + text
                + ", which this cop does not know: install a newer cop, or write `format: 1`.";
    }
}
