package cop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of values of one type. */
final class ListType<T> implements Type<List<T>> {

    private final Type<T> item;
    private final boolean orSingle;

    ListType(Type<T> item, boolean orSingle) {
        this.item = item;
        this.orSingle = orSingle;
    }

    @Override
    public Optional<List<T>> decode(Node node, Reading in) {
        if (node.isAbsent()) {
            return Optional.of(List.of());
        }
        if (node instanceof Node.Sequence sequence) {
            return items(sequence, in);
        }
        if (orSingle) {
            return item.decode(node, in).map(List::of);
        }
        in.error(node, in.subject() + " should be a list: begin each entry on a line of its own with `- `.");
        return Optional.empty();
    }

    private Optional<List<T>> items(Node.Sequence sequence, Reading in) {
        List<T> items = new ArrayList<>();
        for (Node node : sequence.items()) {
            if (node.isAbsent()) {
                in.error(node, "An entry of " + in.subject() + " is empty: fill it in, or remove it.");
            } else {
                item.decode(node, in).ifPresent(items::add);
            }
        }
        return items.size() == sequence.items().size() ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    @Override
    public Tree encode(List<T> values) {
        if (orSingle && values.size() == 1) {
            return item.encode(values.get(0));
        }
        List<Tree> trees = new ArrayList<>();
        boolean flow = true;
        for (T value : values) {
            Tree tree = item.encode(value);
            trees.add(tree);
            flow &= tree instanceof Tree.Text;
        }
        return new Tree.Items(trees, flow);
    }

    @Override
    public Form form() {
        return new Form.Items(item.form(), orSingle);
    }

    @Override
    public String example() {
        return "[" + item.example() + "]";
    }
}
