package cop.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes the fields of a text that a changed record asks for, and nothing else: comments, order, quotes, blank lines and
 * unknown keys stay byte for byte.
 */
final class YamlPatch {

    private final Node root;
    private final TextLines lines;
    private final YamlWriter writer;
    private final Splices splices = new Splices();
    private final ValuePatch values;

    private YamlPatch(YamlText yaml) {
        root = yaml.root();
        lines = new TextLines(yaml.text());
        writer = lines.manner(root);
        values = new ValuePatch(lines, writer, splices);
    }

    /**
     * The text after a change.
     *
     * @param text a text that can be understood
     * @param before the record that the text holds
     * @param after the record that it shall hold
     */
    static String patch(String text, Tree before, Tree after) {
        if (before.equals(after)) {
            return text;
        }
        YamlPatch patch = new YamlPatch(YamlText.parse("", text));
        patch.change(patch.root, Optional.of(before), after, Place.ROOT);
        return patch.splices.apply(text);
    }

    private void change(Node node, Optional<Tree> before, Tree after, Place place) {
        if (before.isPresent() ? before.get().equals(after) : says(node, after)) {
            return;
        }
        if (node instanceof Node.Mapping mapping && after instanceof Tree.Fields fields) {
            Map<String, Tree> old =
                    before.isPresent() && before.get() instanceof Tree.Fields was ? was.entries() : Map.of();
            fields(mapping, old, fields, place);
        } else if (node instanceof Node.Sequence sequence
                && after instanceof Tree.Items items
                && before.isPresent()
                && before.get() instanceof Tree.Items was
                && was.items().size() == sequence.items().size()) {
            items(sequence, was.items(), items, place);
        } else {
            values.replace(node, after, place);
        }
    }

    private static boolean says(Node node, Tree tree) {
        return node instanceof Node.Scalar scalar
                && tree instanceof Tree.Text text
                && scalar.text().equals(text.text());
    }

    private void fields(Node.Mapping mapping, Map<String, Tree> before, Tree.Fields after, Place place) {
        List<Node.Entry> entries = mapping.entries();
        Map<String, Integer> staying = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String key = entries.get(i).key().text();
            if (after.entries().containsKey(key) || !before.containsKey(key)) {
                staying.put(key, i);
            }
        }
        if (staying.isEmpty()) {
            values.replace(mapping, after, place);
            return;
        }
        if (mapping.flow() && mustSpread(mapping, changedFields(before, after), after, place)) {
            values.replace(mapping, spread(mapping, before, after), place);
            return;
        }
        staying.forEach((key, i) -> {
            Tree value = after.entries().get(key);
            if (value != null) {
                change(
                        entries.get(i).value(),
                        Optional.ofNullable(before.get(key)),
                        value,
                        below(entries.get(i), mapping));
            }
        });
        Parts parts = Parts.of(lines, mapping);
        parts.keepOnly(Set.copyOf(staying.values()), splices);
        int anchor = -1;
        for (Map.Entry<String, Tree> field : after.entries().entrySet()) {
            Integer at = staying.get(field.getKey());
            if (at == null) {
                insert(
                        parts,
                        anchor,
                        staying.values().iterator().next(),
                        field(mapping, field.getKey(), field.getValue()));
            } else {
                anchor = at;
            }
        }
    }

    private String field(Node.Mapping mapping, String key, Tree value) {
        return mapping.flow()
                ? YamlWriter.flowField(key, value)
                : writer.field(key, value, mapping.span().column() - 1, true);
    }

    private Place below(Node.Entry entry, Node.Mapping mapping) {
        int colon = lines.text().indexOf(':', entry.key().span().end());
        return new Place(colon + 1, mapping.span().column() - 1, false, mapping.flow());
    }

    private void items(Node.Sequence sequence, List<Tree> before, Tree.Items after, Place place) {
        ListDiff diff = ListDiff.of(before, after.items());
        Set<Integer> staying = new HashSet<>(diff.origin());
        staying.remove(-1);
        if (staying.isEmpty()) {
            values.replace(sequence, after, place);
            return;
        }
        if (sequence.flow() && mustSpread(sequence, changedItems(before, after), after, place)) {
            values.replace(sequence, spread(sequence, diff, before, after), place);
            return;
        }
        Parts parts = Parts.of(lines, sequence);
        for (int j = 0; j < diff.origin().size(); j++) {
            int i = diff.origin().get(j);
            if (i >= 0) {
                Place dash = new Place(parts.starts().get(i) + 1, parts.column(), true, sequence.flow());
                change(
                        sequence.items().get(i),
                        Optional.of(before.get(i)),
                        after.items().get(j),
                        dash);
            }
        }
        parts.keepOnly(staying, splices);
        int first = staying.stream().min(Integer::compare).orElseThrow();
        int anchor = -1;
        for (int j = 0; j < diff.origin().size(); j++) {
            if (diff.origin().get(j) >= 0) {
                anchor = diff.origin().get(j);
            } else {
                int from = diff.moved().get(j);
                insert(
                        parts,
                        anchor,
                        first,
                        from >= 0
                                ? parts.source(from)
                                : item(parts, after.items().get(j)));
            }
        }
    }

    private String item(Parts parts, Tree value) {
        return parts.flow() ? YamlWriter.flow(value) : writer.item(value, parts.column(), true);
    }

    private void insert(Parts parts, int anchor, int first, String entry) {
        if (anchor < 0) {
            parts.insertBefore(first, entry, writer, splices);
        } else {
            parts.insertAfter(anchor, entry, writer, splices);
        }
    }

    /** Sentences and long entries do not go between brackets, unless comments stand there that would be lost. */
    private boolean mustSpread(Node node, List<Tree> changed, Tree after, Place place) {
        Node.Span span = node.span();
        boolean isBare = "{[".indexOf(lines.text().charAt(span.start())) < 0;
        if (isBare) {
            return true;
        }
        if (place.flow() || !lines.isOneLine(span.start(), span.end())) {
            return false;
        }
        for (Tree tree : changed) {
            if (tree.hasProse()) {
                return true;
            }
        }
        return YamlWriter.isTooWide(after, place.column());
    }

    private static List<Tree> changedFields(Map<String, Tree> before, Tree.Fields after) {
        List<Tree> changed = new ArrayList<>();
        after.entries().forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                changed.add(value);
            }
        });
        return changed;
    }

    private static List<Tree> changedItems(List<Tree> before, Tree.Items after) {
        List<Tree> changed = new ArrayList<>(after.items());
        changed.removeAll(before);
        return changed;
    }

    /** The fields of a map between brackets, one per line; what did not change as it was written. */
    private Tree spread(Node.Mapping mapping, Map<String, Tree> before, Tree.Fields after) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        after.entries().forEach((key, value) -> {
            Optional<Node.Entry> entry = value.equals(before.get(key)) ? mapping.entry(key) : Optional.empty();
            fields.put(key, entry.map(e -> source(e.value())).orElse(value));
        });
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!before.containsKey(key) && !fields.containsKey(key)) {
                fields.put(key, source(entry.value()));
            }
        }
        return new Tree.Fields(fields, false);
    }

    private Tree spread(Node.Sequence sequence, ListDiff diff, List<Tree> before, Tree.Items after) {
        List<Tree> items = new ArrayList<>();
        for (int j = 0; j < after.items().size(); j++) {
            int i = Math.max(diff.origin().get(j), diff.moved().get(j));
            Tree item = after.items().get(j);
            items.add(
                    i >= 0 && item.equals(before.get(i))
                            ? source(sequence.items().get(i))
                            : item);
        }
        return new Tree.Items(items, false);
    }

    private Tree source(Node node) {
        return new Tree.Text(
                lines.text().substring(node.span().start(), node.span().end()), Tree.Kind.EXACT);
    }
}
