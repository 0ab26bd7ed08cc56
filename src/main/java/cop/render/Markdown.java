package cop.render;

import java.util.List;

/** Writes text such that Markdown shows it as it is. Escapes only what would be read as a sign, to stay readable. */
final class Markdown {

    private static final String ALWAYS = "\\`*[]<|";
    private static final String AT_LINE_START = "#-+=>";

    private Markdown() {}

    /** The text with every sign escaped; line breaks stay. */
    static String escape(String text) {
        List<String> lines = Columns.lines(Glyphs.visible(text));
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < lines.size(); i++) {
            // Blanks at the ends of a line have meanings of their own: code, and a hard break.
            String line = i > 0 ? lines.get(i).stripLeading() : lines.get(i);
            out.append(i > 0 ? "\n" : "");
            appendLine(i < lines.size() - 1 ? line.stripTrailing() : line, out);
        }
        return out.toString();
    }

    /** The text on one line, for a heading or the cell of a table. */
    static String escapeLine(String text) {
        return escape(text.strip()).replace("\n", "<br>");
    }

    private static void appendLine(String line, StringBuilder out) {
        int i = 0;
        if (startsBlock(line)) {
            out.append('\\');
        } else if (startsNumbered(line)) {
            i = digits(line);
            out.append(line, 0, i).append('\\');
        }
        while (i < line.length()) {
            if (isAddress(line, i)) {
                i = appendAddress(line, i, out);
            } else {
                out.append(isSign(line, i) ? "\\" : "").append(line.charAt(i));
                i++;
            }
        }
    }

    private static boolean isSign(String line, int i) {
        char c = line.charAt(i);
        char before = at(line, i - 1);
        char after = at(line, i + 1);
        return ALWAYS.indexOf(c) >= 0
                || (c == '_' && !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)))
                || (c == '~' && (before == '~' || after == '~'))
                || (c == '&' && (Character.isLetter(after) || after == '#'));
    }

    private static boolean startsBlock(String line) {
        char first = at(line, 0);
        char second = at(line, 1);
        return AT_LINE_START.indexOf(first) >= 0 && (first == '>' || second == ' ' || second == first);
    }

    private static boolean startsNumbered(String line) {
        int digits = digits(line);
        char mark = at(line, digits);
        return digits > 0 && (mark == '.' || mark == ')') && at(line, digits + 1) == ' ';
    }

    private static int digits(String line) {
        int count = 0;
        while (at(line, count) >= '0' && at(line, count) <= '9') {
            count++;
        }
        return count;
    }

    /** The character there; beyond both ends there are blanks. */
    private static char at(String line, int i) {
        return i >= 0 && i < line.length() ? line.charAt(i) : ' ';
    }

    private static boolean isAddress(String line, int i) {
        return line.startsWith("https://", i) || line.startsWith("http://", i);
    }

    /** Copies an address as it stands, for Markdown takes it whole and a sign in it would change where it leads. */
    private static int appendAddress(String line, int from, StringBuilder out) {
        int i = from;
        while (i < line.length() && line.charAt(i) != ' ' && line.charAt(i) != '<') {
            out.append(line.charAt(i) == '|' ? "%7C" : String.valueOf(line.charAt(i)));
            i++;
        }
        return i;
    }
}
