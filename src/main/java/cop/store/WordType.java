package cop.store;

import cop.model.Nearest;
import cop.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of a few words, each of which is a constant of an enum: {@code NO_ANSWER} is written {@code no-answer}. */
final class WordType<E extends Enum<E>> extends ScalarType<E> {

    private final List<E> constants;
    private final List<String> words;

    WordType(E[] constants) {
        this(List.of(constants), wordsOf(constants));
    }

    private WordType(List<E> constants, List<String> words) {
        super(
                words.size() == 1 ? "the word " + words.get(0) : "one of " + String.join(", ", words),
                "word",
                words.get(0),
                Tree.Kind.WORD);
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
        return Word.of(constant);
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

    private static List<String> wordsOf(Enum<?>[] constants) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            words.add(Word.of(constant));
        }
        return List.copyOf(words);
    }
}
