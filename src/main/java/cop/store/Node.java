package cop.store;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML text as plain text values, each with the exact place where it stands. */
public sealed interface Node {

    Span span();

    /** Whether nothing is written here: an empty value, {@code ~} or {@code null}. */
    default boolean isAbsent() {
        return false;
    }

    /** The node under these keys (or positions in lists, from 0), or the deepest one that is there. */
    default Node at(String... path) {
        Node node = this;
        for (String step : path) {
            Optional<Node> next = node.child(step);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    /** The value under a key, or the item at a position. */
    Optional<Node> child(String step);

    /**
     * Where a node stands.
     *
     * @param start the offset of its first character in the Java string
     * @param end the offset after its last character
     * @param line of the start, from 1
     * @param column of the start, from 1, in characters as an editor counts them
     */
    record Span(int start, int end, int line, int column) {}

    /** How a text value is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /** A text value; quotes and escapes are already undone. */
    record Scalar(Span span, String text, Style style) implements Node {

        @Override
        public boolean isAbsent() {
            return style == Style.PLAIN
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }

        /** Whether the text is a {@code |} or {@code >} block. */
        public boolean isBlock() {
            return style == Style.LITERAL || style == Style.FOLDED;
        }

        @Override
        public Optional<Node> child(String step) {
            return Optional.empty();
        }
    }

    /** Keys with their values, in the order of the text. */
    record Mapping(Span span, boolean flow, List<Entry> entries) implements Node {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of this key. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<Node> child(String step) {
            return entry(step).map(Entry::value);
        }
    }

    /** One key of a mapping and what stands under it. */
    record Entry(Scalar key, Node value) {}

    /** A list, in the order of the text. */
    record Sequence(Span span, boolean flow, List<Node> items) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Node> child(String step) {
            for (int i = 0; i < items.size(); i++) {
                if (Integer.toString(i).equals(step)) {
                    return Optional.of(items.get(i));
                }
            }
            return Optional.empty();
        }
    }
}
