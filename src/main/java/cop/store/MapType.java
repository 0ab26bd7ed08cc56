package cop.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values by id, day or name, in the order of the text. */
final class MapType<K, V> implements Type<Map<K, V>> {

    private final ScalarType<K> keys;
    private final Type<V> values;
    private final boolean flow;

    MapType(ScalarType<K> keys, Type<V> values, boolean flow) {
        this.keys = keys;
        this.values = values;
        this.flow = flow;
    }

    @Override
    public Optional<Map<K, V>> decode(Node node, Reading in) {
        if (node.isAbsent()) {
            return Optional.of(Map.of());
        }
        if (!(node instanceof Node.Mapping mapping)) {
            in.error(
                    node,
                    in.subject() + " should have entries such as `" + keys.example() + ": " + values.example()
                            + "` under it.");
            return Optional.empty();
        }
        Map<K, V> entries = new LinkedHashMap<>();
        boolean whole = true;
        for (Node.Entry entry : mapping.entries()) {
            Optional<K> key = keys.decode(entry.key(), in.under("a name under " + in.name()));
            if (entry.value().isAbsent()) {
                continue;
            }
            Optional<V> value =
                    values.decode(entry.value(), in.under(entry.key().text()));
            if (key.isPresent() && value.isPresent()) {
                entries.put(key.get(), value.get());
            } else {
                whole = false;
            }
        }
        return whole ? Optional.of(Collections.unmodifiableMap(entries)) : Optional.empty();
    }

    @Override
    public Tree encode(Map<K, V> entries) {
        Map<String, Tree> trees = new LinkedHashMap<>();
        entries.forEach((key, value) -> trees.put(keys.print(key), values.encode(value)));
        return new Tree.Fields(trees, flow);
    }

    @Override
    public Form form() {
        return new Form.Entries(keys.form(), values.form());
    }
}
