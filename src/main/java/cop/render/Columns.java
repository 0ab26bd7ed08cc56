package cop.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and wraps text by the columns that it takes on a screen: two for East Asian wide characters and emoji, none
 * for combining marks. A word is never cut: one that is wider than the line stands alone on it, so that an address can
 * still be copied.
 */
final class Columns {

    /** First and last code point of each range that takes two columns (Unicode's East Asian Width W and F). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337,
        0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8,
        0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A,
        0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
        0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C,
        0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    /** How many columns the text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i));
        }
        return width;
    }

    private static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (codePoint >= 0x1160 && codePoint <= 0x11FF)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The width of the widest word. */
    static int widestWord(String text) {
        int widest = 0;
        for (String word : words(text)) {
            widest = Math.max(widest, width(word.strip()));
        }
        return widest;
    }

    /** The text's lines, each broken where it is wider than {@code width}; an empty text is one empty line. */
    static List<String> wrap(String text, int width) {
        return wrap(text, width, 0);
    }

    /** As {@link #wrap(String, int)}, with what follows a break beginning {@code hang} columns in. */
    static List<String> wrap(String text, int width, int hang) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text)) {
            if (width(line) <= width) {
                lines.add(line.stripTrailing());
            } else {
                wrapLine(line, width, hang, lines);
            }
        }
        return lines;
    }

    private static void wrapLine(String line, int width, int hang, List<String> lines) {
        int indent = Math.max(0, Math.min(hang, width - widestWord(line)));
        StringBuilder current = new StringBuilder();
        int used = 0;
        for (String word : words(line)) {
            int wide = width(word.stripTrailing());
            if (used + wide > width && wide > 0) {
                addUnlessBlank(current, lines);
                current = new StringBuilder(" ".repeat(indent));
                used = indent;
            }
            current.append(word);
            used += width(word);
        }
        addUnlessBlank(current, lines);
    }

    private static void addUnlessBlank(StringBuilder line, List<String> lines) {
        String text = line.toString().stripTrailing();
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    /** The pieces between which a line may break, each with the blanks that follow it; together they are the text. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int here = text.codePointAt(i);
            boolean begins = before == ' ' && here != ' ';
            boolean between = isWide(before) && isWide(here) && Character.isLetter(here);
            if (i > start && (begins || between)) {
                words.add(text.substring(start, i));
                start = i;
            }
            before = here;
        }
        words.add(text.substring(start));
        return words;
    }

    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** The text made {@code width} columns wide by blanks behind it, or before it where it leans to the right. */
    static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - width(text)));
        return right ? blanks + text : text + blanks;
    }
}
