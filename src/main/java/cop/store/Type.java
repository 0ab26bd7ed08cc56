package cop.store;

import java.util.Optional;

/** A kind of value: how it is read from a text, how it is written, and how it is described. */
public interface Type<T> {

    /** Reads a value; where it cannot, says why to {@code in} and gives nothing. */
    Optional<T> decode(Node node, Reading in);

    /** Writes a value; reading it again gives an equal one. */
    Tree encode(T value);

    /** What the value looks like, for schemas and manual pages. */
    Form form();

    /** A value to show in a message, as it would stand after {@code key: }. */
    default String example() {
        return "…";
    }
}
