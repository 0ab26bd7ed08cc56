package cop.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The fields of one record on their way into a text. */
public final class Draft {

    private final Map<Field<?>, Optional<Tree>> written = new HashMap<>();

    Draft() {}

    /** Gives a field its value. */
    public <X> Draft put(Field<X> field, X value) {
        written.put(field, field.encode(value));
        return this;
    }

    /** The fields in the order of their declaration, without those that say no more than their absence. */
    Map<String, Tree> inOrder(List<Field<?>> fields) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            Objects.requireNonNull(written.get(field), "no value was put for " + field.key())
                    .ifPresent(tree -> entries.put(field.key(), tree));
        }
        return entries;
    }
}
