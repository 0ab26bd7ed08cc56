package cop.store;

import java.util.Optional;

/** A value that is one text: how the text becomes the value and back. */
public abstract class ScalarType<T> implements Type<T> {

    private final String says;
    private final String format;
    private final String example;
    private final Tree.Kind kind;

    /**
     * @param says what is expected, as the end of "should be …": "a date such as 2026-03-19"
     * @param format the name of the form in a JSON Schema
     * @param example a value to show in messages
     */
    protected ScalarType(String says, String format, String example, Tree.Kind kind) {
        this.says = says;
        this.format = format;
        this.example = example;
        this.kind = kind;
    }

    /** The value that the text stands for, or nothing where it stands for none. */
    protected abstract Optional<T> parse(String text);

    /** The text that stands for the value. */
    protected abstract String print(T value);

    /** What is wrong with a text that stands for no value. */
    protected String complaint(String subject, String text) {
        return subject + " should be " + says + ", not `" + text + "`.";
    }

    /** The text as it is meant, where more than its characters counts; a complaint goes to {@code in}. */
    protected String meant(Node.Scalar scalar, Reading in) {
        return scalar.text();
    }

    @Override
    public Optional<T> decode(Node node, Reading in) {
        if (node instanceof Node.Scalar scalar) {
            String text = meant(scalar, in);
            Optional<T> value = parse(text);
            if (value.isEmpty()) {
                in.error(node, complaint(in.subject(), text));
            }
            return value;
        }
        if (node instanceof Node.Mapping map && !map.entries().isEmpty()) {
            Traps.readAsMap(map, says, in);
        } else {
            in.error(node, in.subject() + " takes one value: write " + says + ".");
        }
        return Optional.empty();
    }

    @Override
    public Tree encode(T value) {
        return new Tree.Text(print(value), kind);
    }

    @Override
    public Form form() {
        return new Form.Scalar(says, format);
    }

    @Override
    public String example() {
        return example;
    }
}
