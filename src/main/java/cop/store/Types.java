package cop.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types of values that the files of a data folder are made of. */
public final class Types {

    /** A label: a name, a title, a place. */
    public static final ScalarType<String> TEXT = text("some text");

    /** A sentence or several. */
    public static final ScalarType<String> PROSE = prose("A sentence.");

    /** The id of a thing: the name of its file or folder. */
    public static final ScalarType<String> ID = new IdType();

    /** A day of the calendar. */
    public static final ScalarType<LocalDate> DATE = new DateType();

    /** A time of day on the community's clocks, to the minute. */
    public static final ScalarType<LocalTime> TIME = new TimeType();

    /** A moment, to the second. */
    public static final ScalarType<OffsetDateTime> INSTANT = new InstantType();

    /** A number of days, weeks, months or years. */
    public static final ScalarType<Period> PERIOD = new PeriodType();

    /** A whole number. */
    public static final ScalarType<Integer> INTEGER = new IntegerType();

    /** An exact decimal. */
    public static final ScalarType<BigDecimal> DECIMAL = new DecimalType();

    /** {@code true} or {@code false}, and no other word. */
    public static final ScalarType<Boolean> BOOLEAN = new BooleanType();

    private Types() {}

    /** A label, with an example to show where it is missing. */
    public static ScalarType<String> text(String example) {
        return new TextType(false, example);
    }

    /** A sentence, with an example to show where it is missing. */
    public static ScalarType<String> prose(String example) {
        return new TextType(true, example);
    }

    /** One of the words of an enum: {@code oneOf(Status.values())}. */
    public static <E extends Enum<E>> ScalarType<E> oneOf(E[] constants) {
        return new WordType<>(constants);
    }

    /** A list. */
    public static <T> Type<List<T>> list(Type<T> item) {
        return new ListType<>(item, false);
    }

    /** A list of which a single item may stand without brackets or dash, and is written so: {@code owner: ana}. */
    public static <T> Type<List<T>> listOrSingle(Type<T> item) {
        return new ListType<>(item, true);
    }

    /** Values under keys that are data, one per line. */
    public static <K, V> Type<Map<K, V>> map(ScalarType<K> keys, Type<V> values) {
        return new MapType<>(keys, values, false);
    }

    /** As {@link #map}, on one line where it fits. */
    public static <K, V> Type<Map<K, V>> shortMap(ScalarType<K> keys, Type<V> values) {
        return new MapType<>(keys, values, true);
    }

    /**
     * An entry that is a text where it is simple and has fields where it says more: {@code ana: accepted}.
     *
     * @param toSimple the simple form, where the value has one
     */
    public static <T, S> Type<T> either(
            Type<S> simple, Function<S, T> ofSimple, Function<T, Optional<S>> toSimple, Type<T> full) {
        return new EitherType<>(simple, ofSimple, toSimple, full, Function.identity(), Function.identity());
    }

    /** As the other {@code either}, where the full form is a type of its own: a list, a map. */
    public static <T, S, F> Type<T> either(
            Type<S> simple,
            Function<S, T> ofSimple,
            Function<T, Optional<S>> toSimple,
            Type<F> full,
            Function<F, T> ofFull,
            Function<T, F> toFull) {
        return new EitherType<>(simple, ofSimple, toSimple, full, ofFull, toFull);
    }
}
