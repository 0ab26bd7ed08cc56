package cop.cli;

import cop.model.CopException;
import cop.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one of the words of an enum.
 *
 * @param type the enum
 */
record OneOf<E extends Enum<E>>(Class<E> type) implements Read<E> {

    @Override
    public E value(String text) {
        return Word.constant(type.getEnumConstants(), text)
                .orElseThrow(() -> CopException.usage(
                        "\"" + text + "\" is not one of the words that fit here.",
                        "Choose from: " + String.join(", ", list())));
    }

    @Override
    public Optional<Iterable<String>> words() {
        return Optional.of(() -> list().iterator());
    }

    private List<String> list() {
        return Stream.of(type.getEnumConstants()).map(Word::of).toList();
    }
}
