package cop.store;

import java.util.List;

/** What a value looks like in a file, without how it is read. */
public sealed interface Form {

    /**
     * One text.
     *
     * @param says what it is, for people: "a date such as 2026-03-19"
     * @param format its name in a JSON Schema, such as {@code date} or {@code integer}; {@code text} where any text will do
     */
    record Scalar(String says, String format) implements Form {}

    /** One of a few words. */
    record Words(List<String> words) implements Form {}

    /** A list; {@code orSingle} says that one item may stand without a list. */
    record Items(Form item, boolean orSingle) implements Form {}

    /** A map whose keys are data. */
    record Entries(Form key, Form value) implements Form {}

    /** A map with the fields of a shape. */
    record Fields(Shape<?> shape) implements Form {}

    /** Either of two forms. */
    record Either(Form first, Form second) implements Form {}
}
