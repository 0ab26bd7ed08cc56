package cop.store;

import cop.model.CopException;
import cop.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One declaration per kind of file or entry: every field with its key, type, absence rule and meaning.
 *
 * <p>Reading, writing, advice on unknown keys, schemas and manual pages all come from it. Fields are declared in the order
 * in which a new file shows them:
 *
 * <pre>{@code
 * final class LeaveShape extends Shape<Leave> {
 *     private final Field<LocalDate> from = required("from", Types.DATE, "the first day away");
 *     private final Field<Optional<LocalDate>> to = optional("to", Types.DATE, "the last day away");
 *     private final Field<Reason> why = defaulted("why", Types.oneOf(Reason.values()), Reason.OTHER, "what for");
 *     private final Field<List<String>> stand = list("stand-in", Types.ID, "who steps in");
 *
 *     LeaveShape() {
 *         super(Writing.SHORT);
 *     }
 *
 *     @Override
 *     protected Leave build(Values in) {
 *         return new Leave(in.of(from), in.of(to), in.of(why), in.of(stand));
 *     }
 *
 *     @Override
 *     protected void write(Leave leave, Draft out) {
 *         out.put(from, leave.from()).put(to, leave.to()).put(why, leave.why()).put(stand, leave.stand());
 *     }
 * }
 * }</pre>
 *
 * <p>A shape is a {@link Type}, so shapes nest: {@code list("leave", new LeaveShape(), "when they are away")}. Values are
 * taken apart in one method rather than by a getter per field, because hundreds of method references cost as much at the
 * start of a command as reading the folder. A record that does not hold together is refused in {@code build}, with
 * {@link Values#refuse} at a field or by the record's own constructor.
 */
public abstract class Shape<T> implements Type<T> {

    private static final String OWN_KEY = "x-";

    /** How an entry stands in a text that is written anew. */
    public enum Writing {
        /** One field per line. */
        LINES,
        /** Between {@code {}} on one line, where it fits and holds no sentence. */
        SHORT
    }

    private final List<Field<?>> fields = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Writing writing;

    protected Shape() {
        this(Writing.LINES);
    }

    protected Shape(Writing writing) {
        this.writing = writing;
    }

    /** Makes the record; called only when every field could be read. */
    protected abstract T build(Values in);

    /** Gives every field its value. */
    protected abstract void write(T value, Draft out);

    /** Every field, in order. */
    public List<Field<?>> fields() {
        return List.copyOf(fields);
    }

    protected <X> Field<X> required(String key, Type<X> type, String meaning) {
        return field(key, type, Optional.empty(), meaning);
    }

    protected <X> Field<Optional<X>> optional(String key, Type<X> type, String meaning) {
        return field(key, Field.maybe(type), Optional.of(Optional.empty()), meaning);
    }

    /** A field whose absence means a value, which is not written. */
    protected <X> Field<X> defaulted(String key, Type<X> type, X absent, String meaning) {
        return field(key, type, Optional.of(absent), meaning);
    }

    /** A list that is empty when absent. */
    protected <X> Field<List<X>> list(String key, Type<X> item, String meaning) {
        return defaulted(key, Types.list(item), List.of(), meaning);
    }

    /** Values by key, in order, one per line; empty when absent. */
    protected <K, X> Field<Map<K, X>> map(String key, ScalarType<K> keys, Type<X> value, String meaning) {
        return defaulted(key, Types.map(keys, value), Map.of(), meaning);
    }

    private <X> Field<X> field(String key, Type<X> type, Optional<X> absent, String meaning) {
        Field<X> field = new Field<>(key, type, absent, meaning);
        fields.add(field);
        keys.add(key);
        return field;
    }

    @Override
    public final Optional<T> decode(Node node, Reading in) {
        if (node.isAbsent()) {
            return decode(new Node.Mapping(node.span(), false, List.of()), in);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            in.error(node, in.subject() + " should have fields, each on a line such as `" + exampleLine() + "`.");
            return Optional.empty();
        }
        int errorsBefore = in.errors();
        Values values = new Values(mapping, in);
        for (Field<?> field : fields) {
            values.read(field);
        }
        adviseOnUnknownKeys(mapping, in);
        Optional<T> built = in.errors() == errorsBefore ? tryBuild(values, mapping, in) : Optional.empty();
        return in.errors() == errorsBefore ? built : Optional.empty();
    }

    private Optional<T> tryBuild(Values values, Node.Mapping mapping, Reading in) {
        try {
            return Optional.of(build(values));
        } catch (IllegalArgumentException | CopException e) {
            in.error(mapping, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void adviseOnUnknownKeys(Node.Mapping mapping, Reading in) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!key.startsWith(OWN_KEY) && !keys.contains(key)) {
                String hint = Nearest.to(key, keys)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("begin it with `x-` if it is your own.");
                in.unknownKey(
                        entry.key(), "`" + key + "` is not a field that is known here and is left alone: " + hint);
            }
        }
    }

    /** Whether a map has nothing to do with this shape: most likely a sentence with a colon in it. */
    final boolean knowsNone(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (keys.contains(entry.key().text())) {
                return false;
            }
        }
        return true;
    }

    private String exampleLine() {
        Field<?> first = fields.get(0);
        return first.key() + ": " + first.type().example();
    }

    @Override
    public final Tree encode(T value) {
        Draft draft = new Draft();
        write(value, draft);
        return new Tree.Fields(draft.inOrder(fields), writing == Writing.SHORT);
    }

    @Override
    public final Form form() {
        return new Form.Fields(this);
    }
}
