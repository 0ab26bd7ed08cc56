package cop.store;

import java.util.Optional;

/** A text: a label that stays on one line, or a sentence that may fill a block. */
final class TextType extends ScalarType<String> {

    private final boolean sentence;

    TextType(boolean sentence, String example) {
        super(sentence ? "a sentence" : "text", "text", example, sentence ? Tree.Kind.PROSE : Tree.Kind.TEXT);
        this.sentence = sentence;
    }

    @Override
    protected Optional<String> parse(String text) {
        return Optional.of(text);
    }

    @Override
    protected String print(String text) {
        return text;
    }

    /** The line end after the last line of a block is how a block is written, not what it says. */
    @Override
    protected String meant(Node.Scalar scalar, Reading in) {
        Traps.cut(scalar, sentence, in);
        String text = scalar.text();
        if (!scalar.isBlock()) {
            return text;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }
}
