package cop.render;

/** Makes text from the data folder fit to be shown: no character in it can steer a terminal or turn a line around. */
public final class Glyphs {

    private static final String TYPOGRAPHIC = "‐‑–—−‘’“”…→←•·×✓✗●◐▲▁▂▃▄▅▆▇█";
    private static final String[] PLAIN = {
        "-", "-", "-", "-", "-", "'", "'", "\"", "\"", "...", "->", "<-", "*", "-", "x", "+", "x", "+", "~", "!", "0",
        "1", "2", "4", "5", "6", "8", "9"
    };

    private static final int HANG = 2;

    private Glyphs() {}

    /** The text without control characters; line breaks become {@code \n}, tabs become blanks. */
    public static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSuspect(text.charAt(i))) {
                return filtered(text, i);
            }
        }
        return text;
    }

    /** The visible text in lines of at most so many columns, of which those that go on are set in. */
    public static String wrapped(String text, int columns) {
        int blanks = 0;
        while (blanks < text.length() && text.charAt(blanks) == ' ') {
            blanks++;
        }
        return String.join("\n", Columns.wrap(visible(text), columns, blanks + HANG));
    }

    /** The text with our own typography spelled in ASCII; names keep their letters. */
    static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = c < 0x80 ? -1 : TYPOGRAPHIC.indexOf(c);
            if (known < 0) {
                out.append(c);
            } else {
                out.append(PLAIN[known]);
            }
        }
        return out.toString();
    }

    private static String filtered(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean secondOfBreak = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (c == '\t') {
                out.append(' ');
            } else if (isBreak(c)) {
                out.append(secondOfBreak ? "" : "\n");
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (!isControl(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSuspect(char c) {
        return c != '\n' && (isControl(c) || isBreak(c) || Character.isSurrogate(c));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** C0, C1, the byte order mark, and the characters that change the direction of what follows. */
    static boolean isControl(char c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }
}
