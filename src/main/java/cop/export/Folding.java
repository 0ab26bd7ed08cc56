package cop.export;

/**
 * Folds the lines of a calendar at 75 octets (RFC 5545, 3.1) and never within a character, which the library does by counting
 * characters instead.
 */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /** The text with every line folded that is too long. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST_OCTETS);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' || c == '\n') {
                octets = 0;
            } else if (octets + octets(c) > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1 + octets(c);
            } else {
                octets += octets(c);
            }
            folded.appendCodePoint(c);
        }
        return folded.toString();
    }

    /** How many octets a character takes in UTF-8. */
    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
