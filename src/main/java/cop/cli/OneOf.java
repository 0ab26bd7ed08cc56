package cop.cli;

import cop.model.CopException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one of the words of an enum, in kebab-case.
 *
 * @param type the enum
 */
record OneOf<E extends Enum<E>>(Class<E> type) implements Read<E> {

    @Override
    public E value(String text) {
        for (E constant : type.getEnumConstants()) {
            if (Read.word(constant).equals(text)) {
                return constant;
            }
        }
        throw CopException.usage(
                "\"" + text + "\" is not one of the words that fit here.", "Choose from: " + String.join(", ", list()));
    }

    @Override
    public Optional<Iterable<String>> words() {
        return Optional.of(() -> list().iterator());
    }

    private List<String> list() {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(Read.word(constant));
        }
        return words;
    }
}
