package cop.store;

import cop.model.Change;
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

/**
 * The fields of one kind of file that are one text or a list of texts, each by its name: {@code review-every},
 * {@code membership.expectation}. The shape of the file says which they are and what each may hold; texts by a key that is
 * data, such as {@code roles.host}, take any key.
 */
public final class PlainFields {

    /** What stands for a key that is data. */
    private static final String ANY = "NAME";

    private static final String FOR_EVER = "It stays as it is for ever.";
    private static final String BY_ITSELF = "It is kept up to date whenever a meeting moves.";
    private static final String CALLED = "Use one of: cop meeting confirm, move, cancel or hold";

    /** Those of the charter, without what never changes once a community has begun. */
    public static final PlainFields CHARTER =
            new PlainFields(Thing.Kind.COMMUNITY, "The charter", Map.of("format", FOR_EVER, "id", FOR_EVER));

    /** Those of the plan of a meeting, without what commands of their own take care of. */
    public static final PlainFields MEETING = new PlainFields(
            Thing.Kind.MEETING,
            "A meeting",
            Map.of(
                    "date", "Move it with: cop meeting move MEETING DATE",
                    "status", CALLED,
                    "reason", CALLED,
                    "moved-from", BY_ITSELF,
                    "uid", BY_ITSELF,
                    "sequence", BY_ITSELF));

    /** Those of a knowledge product. */
    public static final PlainFields KNOWLEDGE = new PlainFields(
            Thing.Kind.KNOWLEDGE,
            "A knowledge product",
            Map.of(
                    "shared", "Record it with: cop knowledge share PRODUCT AUDIENCE",
                    "reuse", "Record it with: cop knowledge reuse PRODUCT ORGANISATION"));

    private final Thing.Kind kind;
    private final String subject;
    private final Map<String, String> fixed;

    private PlainFields(Thing.Kind kind, String subject, Map<String, String> fixed) {
        this.kind = kind;
        this.subject = subject;
        this.fixed = fixed;
    }

    /** Their names, in the order of the file. */
    public List<String> names() {
        return List.copyOf(fields().keySet());
    }

    /** The whole name of a field of which perhaps only the last part is given, where no other ends so. */
    public String named(String wanted) {
        List<String> names = names();
        if (names.contains(wanted) && !wanted.endsWith(ANY)) {
            return wanted;
        }
        int point = wanted.lastIndexOf('.');
        if (point > 0 && names.contains(wanted.substring(0, point + 1) + ANY)) {
            return wanted;
        }
        List<String> ending =
                names.stream().filter(name -> name.endsWith("." + wanted)).toList();
        if (ending.size() == 1) {
            return ending.get(0);
        }
        String hint = Optional.ofNullable(fixed.get(wanted))
                .or(() -> near(wanted, names, ending))
                .orElse("Choose from: " + String.join(", ", names));
        throw CopException.notFound(subject + " has no field \"" + wanted + "\" to be set this way.", hint);
    }

    private static Optional<String> near(String wanted, List<String> names, List<String> ending) {
        return names.stream()
                .filter(name -> name.startsWith(wanted + "."))
                .findFirst()
                .or(() -> ending.stream().findFirst())
                .or(() -> Nearest.to(wanted, names))
                .map(near -> "Did you mean " + near + "?");
    }

    /**
     * Sets a field.
     *
     * @param wanted its name, or the last part of it where no other ends so
     * @param values one text, or the entries of a list
     */
    public Change set(Thing thing, String wanted, List<String> values) {
        String name = named(wanted);
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw CopException.usage(
                    "Nothing is said of what " + name + " shall be.", "Write it behind the name, or use --clear.");
        }
        Tree tree = form(name).fold(new Written(name, values));
        return change(thing, name, Optional.of(tree), name + ": " + String.join("; ", values));
    }

    /** Leaves a field open again. */
    public Change clear(Thing thing, String wanted) {
        String name = named(wanted);
        return change(thing, name, Optional.empty(), name + " is open again.");
    }

    private Change change(Thing thing, String name, Optional<Tree> value, String note) {
        Tree.Fields all = (Tree.Fields) Shapes.encode(thing);
        YamlText text = YamlText.parse(Layout.path(thing.key()), YamlWriter.write(with(all, name, value)));
        Decoded<? extends Thing> read = text.as(Shapes.of(kind), thing.key().id());
        for (Problem problem : read.problems()) {
            if (problem.isError()) {
                throw CopException.usage(problem.text(), "Nothing was changed.");
            }
        }
        Thing after = read.value().orElseThrow();
        String id = thing.key().id();
        Change change =
                Change.of(kind.word() + ": set " + (id.isEmpty() ? "" : id + " ") + name, new Edit.Replace(after));
        return (after.equals(thing) ? Change.of(change.summary()) : change).noting(note);
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

    private Form form(String name) {
        Map<String, Form> fields = fields();
        return Optional.ofNullable(fields.get(name))
                .or(() -> Optional.ofNullable(fields.get(name.substring(0, name.lastIndexOf('.') + 1) + ANY)))
                .orElseThrow();
    }

    private Map<String, Form> fields() {
        Map<String, Form> fields = new LinkedHashMap<>();
        if (Shapes.of(kind).form() instanceof Form.Fields file) {
            collect(file, "", fields);
        }
        fields.keySet().removeAll(fixed.keySet());
        return fields;
    }

    private static void collect(Form.Fields of, String prefix, Map<String, Form> into) {
        for (Field<?> field : of.shape().fields()) {
            Form form = field.type().form();
            if (isPlain(form)) {
                into.put(prefix + field.key(), form);
            } else if (form instanceof Form.Fields inner) {
                collect(inner, prefix + field.key() + ".", into);
            } else if (form instanceof Form.Entries entries && entries.value() instanceof Form.Scalar) {
                into.put(prefix + field.key() + "." + ANY, entries.value());
            }
        }
    }

    private static boolean isPlain(Form form) {
        return isText(form)
                || (form instanceof Form.Items items && isText(items.item()))
                || (form instanceof Form.Either either && isPlain(either.first()) && isPlain(either.second()));
    }

    private static boolean isText(Form form) {
        return form instanceof Form.Scalar || form instanceof Form.Words;
    }

    /** The values as a file says them that takes this form. */
    private record Written(String name, List<String> values) implements Form.Cases<Tree> {

        @Override
        public Tree scalar(Form.Scalar scalar) {
            return one();
        }

        @Override
        public Tree words(Form.Words words) {
            return one();
        }

        private Tree one() {
            if (values.size() > 1) {
                throw CopException.usage(name + " takes one value.", "Put a text of several words in quotes.");
            }
            return text(values.get(0));
        }

        @Override
        public Tree items(Form.Items items) {
            List<Tree> texts = new ArrayList<>();
            values.forEach(value -> texts.add(text(value)));
            return new Tree.Items(texts, false);
        }

        /** A word of the first form, or else the second. */
        @Override
        public Tree either(Form.Either either) {
            boolean first = values.size() == 1
                    && either.first() instanceof Form.Words words
                    && words.words().contains(values.get(0).strip());
            return (first ? either.first() : either.second()).fold(this);
        }

        @Override
        public Tree entries(Form.Entries entries) {
            throw new IllegalStateException(name);
        }

        @Override
        public Tree fields(Form.Fields fields) {
            throw new IllegalStateException(name);
        }

        private static Tree text(String value) {
            return new Tree.Text(value.strip(), Tree.Kind.TEXT);
        }
    }
}
