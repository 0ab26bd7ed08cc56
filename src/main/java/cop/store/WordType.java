package cop.store;

import cop.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of a few words, each of which is a constant of an enum: {@code NO_ANSWER} is written {@code no-answer}. */
final class WordType<E extends Enum<E>> extends ScalarType<E> {

    private final List<E> constants;
    private final List<String> words;

    WordType(E[] constants) {
        this(List.of(constants), wordsOf(constants));
    }

    private WordType(List<E> constants, List<String> words) {
        super("one of " + String.join(", ", words), "word", words.get(0), Tree.Kind.WORD);
        this.constants = constants;
        this.words = words;
    }

    @Override
    protected Optional<E> parse(String text) {
        int index = words.indexOf(text);
        return index < 0 ? Optional.empty() : Optional.of(constants.get(index));
    }

    @Override
    protected String print(E constant) {
        return word(constant);
    }

    @Override
    protected String complaint(String subject, String text) {
        String hint = Nearest.to(text, words)
                .map(word -> " Did you mean `" + word + "`?")
                .orElse("");
        return super.complaint(subject, text) + hint;
    }

    @Override
    public Form form() {
        return new Form.Words(words);
    }

    /** The constant as it is written in files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> wordsOf(Enum<?>[] constants) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            words.add(word(constant));
        }
        return List.copyOf(words);
    }
}
