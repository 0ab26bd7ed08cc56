package cop.store;

/** Writes sentences as {@code |} blocks, line by line, and as {@code >} blocks, wrapped. */
final class BlockText {

    private static final int WIDTH = 76;

    private BlockText() {}

    /** Whether a block would change none of the lines of the text. */
    static boolean isLiteral(String text) {
        if (text.isEmpty() || text.startsWith("\n") || text.endsWith("\n") || text.startsWith(" ")) {
            return false;
        }
        for (String line : text.split("\n", -1)) {
            if (!line.stripTrailing().equals(line) || !ScalarText.isPrintableLine(line)) {
                return false;
            }
        }
        return true;
    }

    static String literal(String text, String newLine, String lineEnd) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            out.append(line.isEmpty() ? lineEnd : newLine + line);
        }
        return out.toString();
    }

    /** Whether the text is one line with single blanks between its words. */
    static boolean isFoldable(String text) {
        return ScalarText.isPrintableLine(text) && text.strip().equals(text) && !text.isEmpty() && !text.contains("  ");
    }

    static String folded(String text, String newLine) {
        StringBuilder out = new StringBuilder();
        int length = WIDTH;
        for (String word : text.split(" ", -1)) {
            boolean wraps = length + 1 + word.length() > WIDTH;
            out.append(wraps ? newLine : " ").append(word);
            length = wraps ? word.length() : length + 1 + word.length();
        }
        return out.toString();
    }
}
