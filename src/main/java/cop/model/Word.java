package cop.model;

import java.util.Locale;
import java.util.Optional;

/** The word under which a constant stands in files and on the command line: {@code NO_ANSWER} is {@code no-answer}. */
public final class Word {

    private Word() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a word; empty where none of them has it. */
    public static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        for (E constant : constants) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
