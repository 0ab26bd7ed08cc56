package cop.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The values read for the fields of one shape. */
public final class Values {

    private final Node.Mapping mapping;
    private final Reading in;
    private final Map<Field<?>, Object> values = new HashMap<>();

    Values(Node.Mapping mapping, Reading in) {
        this.mapping = mapping;
        this.in = in;
    }

    <X> void read(Field<X> field) {
        field.decode(mapping, in).ifPresent(value -> values.put(field, value));
    }

    /** The value of a field, or what its absence means. */
    @SuppressWarnings("unchecked") // read() is the only writer, and pairs a field with a value of its own type
    public <X> X of(Field<X> field) {
        return (X) Objects.requireNonNull(values.get(field), field.key());
    }

    /** The id of the thing that the file is about, which its name says. */
    public String id() {
        return in.id();
    }

    /** Whether a field is written in the text. */
    public boolean has(Field<?> field) {
        return mapping.entry(field.key()).isPresent();
    }

    /** Notes, at the place of a field, that its value does not go with the others. */
    public void refuse(Field<?> field, String text) {
        in.error(mapping.at(field.key()), text);
    }
}
