package cop.store;

/** The places where YAML reads a sentence otherwise than the person who wrote it. */
final class Traps {

    private Traps() {}

    /** Says that a text with a colon and a space in it was read as a key with a value. */
    static String readAsMap(Node.Mapping map, String says, Reading in) {
        Node.Entry first = map.entries().get(0);
        if (first.value().span().line() != first.key().span().line() || map.flow()) {
            return in.subject() + " should be " + says + ", and has entries of its own here: write one value.";
        }
        String line = line(in.text(), map.span().start());
        return "The colon and space make `" + first.key().text() + "` a field of its own here: put the text in quotes: "
                + ScalarText.doubleQuoted(line);
    }

    /**
     * Says where a text ends early because a {@code #} after a blank begins a comment, and does so only where no comment
     * can be meant: {@code Room #4}; in a sentence also {@code Is C # hard}. Two blanks before it make a comment.
     */
    static void cut(Node.Scalar scalar, boolean sentence, Reading in) {
        if (scalar.style() != Node.Style.PLAIN) {
            return;
        }
        String text = in.text();
        int end = scalar.span().end();
        if (!text.startsWith(" #", end)) {
            return;
        }
        boolean commentLike = end + 2 == text.length() || Character.isWhitespace(text.charAt(end + 2));
        if (sentence || !commentLike) {
            in.errorAt(
                    end + 1,
                    in.subject() + " ends before the `#`, which begins a comment: put the whole text in quotes: "
                            + ScalarText.doubleQuoted(line(text, scalar.span().start()))
                            + " (or put the comment on a line of its own).");
        }
    }

    private static String line(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end).stripTrailing();
    }
}
