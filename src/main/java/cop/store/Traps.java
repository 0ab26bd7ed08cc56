package cop.store;

import cop.model.Problem;

/** The places where YAML reads a sentence otherwise than the person who wrote it. */
final class Traps {

    private Traps() {}

    /** Says that a text with a colon and a space in it was read as a key with a value. */
    static void readAsMap(Node.Mapping map, String says, Reading in) {
        Node.Entry first = map.entries().get(0);
        int start = map.span().start();
        if (first.value().span().line() != first.key().span().line() || map.flow()) {
            in.errorAt(
                    start, in.subject() + " should be " + says + ", and has entries of its own here: write one value.");
            return;
        }
        String line = line(in.text(), start);
        String quoted = ScalarText.doubleQuoted(line);
        in.errorAt(
                start,
                "The colon and space make `" + first.key().text()
                        + "` a field of its own here: put the text in quotes: " + quoted,
                new Problem.Mend(start, start + line.length(), quoted));
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
            int start = scalar.span().start();
            String line = upTo("  #", rest(text, start));
            String quoted = ScalarText.doubleQuoted(line);
            in.errorAt(
                    end + 1,
                    in.subject() + " ends before the `#`, which begins a comment: put the whole text in quotes: "
                            + quoted
                            + " (or put the comment on a line of its own).",
                    new Problem.Mend(start, start + line.length(), quoted));
        }
    }

    /** What stands on the line from here on, without a comment: what follows two blanks and a {@code #}, or a lone one. */
    static String line(String text, int start) {
        return upTo(" # ", upTo("  #", rest(text, start)));
    }

    private static String rest(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    private static String upTo(String mark, String line) {
        int end = line.indexOf(mark);
        return (end < 0 ? line : line.substring(0, end)).stripTrailing();
    }
}
