package cop.model;

import java.text.Normalizer;
import java.util.Locale;

/** Reads text as a person sees it: without what cannot be seen, and as it is compared with other text. */
public final class Plain {

    /** What a spreadsheet would take for something else, and so marks as text with an apostrophe. */
    private static final String MARKED = "=+-@0＝＋－＠\n ";

    private Plain() {}

    /** The text with its line breaks, without what cannot be seen. */
    public static String block(String cell) {
        StringBuilder seen = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\r') {
                seen.append(cell.startsWith("\n", i + 1) ? "" : "\n");
            } else if (Character.isSpaceChar(c) || c == '\t') {
                seen.append(' ');
            } else if (c == '\n' || !isInvisible(c)) {
                seen.append(c);
            }
        }
        String text = seen.toString().strip();
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && MARKED.indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1).strip() : text;
    }

    /** The text on one line, with single blanks. */
    public static String line(String cell) {
        String block = block(cell);
        StringBuilder line = new StringBuilder(block.length());
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i) == '\n' ? ' ' : block.charAt(i);
            if (c != ' ' || line.charAt(line.length() - 1) != ' ') {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** The text as it is compared with others: in small letters, on one line. */
    public static String fold(String text) {
        return line(Normalizer.normalize(text, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    /** Control characters, and the marks that turn the direction of writing; joiners stay, which Tamil and Persian need. */
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c == 0xFEFF
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
