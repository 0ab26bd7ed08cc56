package cop.store;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that stands as one text where it is simple, and as a list or map where it says more.
 *
 * @param <T> the value
 * @param <S> its simple form
 * @param <F> its full form
 */
final class EitherType<T, S, F> implements Type<T> {

    private final Type<S> simple;
    private final Function<S, T> ofSimple;
    private final Function<T, Optional<S>> toSimple;
    private final Type<F> full;
    private final Function<F, T> ofFull;
    private final Function<T, F> toFull;

    EitherType(
            Type<S> simple,
            Function<S, T> ofSimple,
            Function<T, Optional<S>> toSimple,
            Type<F> full,
            Function<F, T> ofFull,
            Function<T, F> toFull) {
        this.simple = simple;
        this.ofSimple = ofSimple;
        this.toSimple = toSimple;
        this.full = full;
        this.ofFull = ofFull;
        this.toFull = toFull;
    }

    @Override
    public Optional<T> decode(Node node, Reading in) {
        return isText(node)
                ? simple.decode(node, in).map(ofSimple)
                : full.decode(node, in).map(ofFull);
    }

    private boolean isText(Node node) {
        if (node instanceof Node.Mapping map && full instanceof Shape<?> shape) {
            return shape.knowsNone(map);
        }
        return node instanceof Node.Scalar;
    }

    @Override
    public Tree encode(T value) {
        Optional<S> text = toSimple.apply(value);
        return text.isPresent() ? simple.encode(text.get()) : full.encode(toFull.apply(value));
    }

    @Override
    public Form form() {
        return new Form.Either(simple.form(), full.form());
    }

    @Override
    public String example() {
        return simple.example();
    }
}
