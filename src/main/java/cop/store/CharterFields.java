package cop.store;

import cop.model.Change;
import cop.model.Charter;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Nearest;
import cop.model.Problem;
import cop.model.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of the charter that are one text or a list of texts, each by its name: {@code review-every},
 * {@code membership.expectation}. The shape of the charter says which they are and what each may hold.
 */
public final class CharterFields {

    /** What never changes once a community has begun. */
    private static final Set<String> FIXED = Set.of("format", "id");

    private CharterFields() {}

    /** Their names, in the order of the file. */
    public static List<String> names() {
        return List.copyOf(fields().keySet());
    }

    /**
     * Sets a field.
     *
     * @param wanted its name, or the last part of it where no other ends so
     * @param values one text, or the entries of a list
     */
    public static Change set(Charter charter, String wanted, List<String> values) {
        String name = named(wanted);
        boolean list = fields().get(name) instanceof Form.Items;
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw CopException.usage(
                    "Nothing is said of what " + name + " shall be.", "Write it behind the name, or use --clear.");
        }
        if (!list && values.size() > 1) {
            throw CopException.usage(name + " takes one value.", "Put a text of several words in quotes.");
        }
        List<Tree> texts = new ArrayList<>();
        values.forEach(value -> texts.add(new Tree.Text(value.strip(), Tree.Kind.TEXT)));
        Tree tree = list ? new Tree.Items(texts, false) : texts.get(0);
        return change(charter, name, Optional.of(tree), name + ": " + String.join("; ", values));
    }

    /** Leaves a field open again. */
    public static Change clear(Charter charter, String wanted) {
        String name = named(wanted);
        return change(charter, name, Optional.empty(), name + " is open again.");
    }

    private static Change change(Charter charter, String name, Optional<Tree> value, String note) {
        Tree.Fields all = (Tree.Fields) Shapes.encode(charter);
        YamlText text = YamlText.parse(Layout.COMMUNITY, YamlWriter.write(with(all, name, value)));
        Decoded<? extends Thing> read = text.as(Shapes.of(Thing.Kind.COMMUNITY), "");
        for (Problem problem : read.problems()) {
            if (problem.isError()) {
                throw CopException.usage(problem.text(), "Nothing was changed.");
            }
        }
        Thing after = read.value().orElseThrow();
        Change change = Change.of("community: set " + name, new Edit.Replace(after));
        return (after.equals(charter) ? Change.of(change.summary()) : change).noting(note);
    }

    /** The fields with this one set or left out; a field of another one goes there. */
    private static Tree.Fields with(Tree.Fields fields, String name, Optional<Tree> value) {
        Map<String, Tree> entries = new LinkedHashMap<>(fields.entries());
        int point = name.indexOf('.');
        if (point >= 0) {
            String outer = name.substring(0, point);
            Tree.Fields inner = entries.get(outer) instanceof Tree.Fields old ? old : new Tree.Fields(Map.of(), false);
            entries.put(outer, with(inner, name.substring(point + 1), value));
        } else if (value.isPresent()) {
            entries.put(name, value.get());
        } else {
            entries.remove(name);
        }
        return new Tree.Fields(entries, fields.flow());
    }

    private static String named(String wanted) {
        List<String> names = names();
        if (names.contains(wanted)) {
            return wanted;
        }
        List<String> ending =
                names.stream().filter(name -> name.endsWith("." + wanted)).toList();
        if (ending.size() == 1) {
            return ending.get(0);
        }
        String hint = names.stream()
                .filter(name -> name.startsWith(wanted + "."))
                .findFirst()
                .or(() -> ending.stream().findFirst())
                .or(() -> Nearest.to(wanted, names))
                .map(near -> "Did you mean " + near + "?")
                .orElse("Choose from: " + String.join(", ", names));
        throw CopException.notFound("The charter has no field \"" + wanted + "\" to be set this way.", hint);
    }

    private static Map<String, Form> fields() {
        Map<String, Form> fields = new LinkedHashMap<>();
        if (Shapes.of(Thing.Kind.COMMUNITY).form() instanceof Form.Fields charter) {
            collect(charter, "", fields);
        }
        fields.keySet().removeAll(FIXED);
        return fields;
    }

    private static void collect(Form.Fields of, String prefix, Map<String, Form> into) {
        for (Field<?> field : of.shape().fields()) {
            Form form = field.type().form();
            if (isText(form) || (form instanceof Form.Items items && isText(items.item()))) {
                into.put(prefix + field.key(), form);
            } else if (form instanceof Form.Fields inner) {
                collect(inner, prefix + field.key() + ".", into);
            }
        }
    }

    private static boolean isText(Form form) {
        return form instanceof Form.Scalar || form instanceof Form.Words;
    }
}
