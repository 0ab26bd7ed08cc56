package cop.store;

import java.util.Locale;

/** Writes one text value, with quotes only where it would be read otherwise without them. */
final class ScalarText {

    private ScalarText() {}

    /** The value on one line; {@code flow} says that it stands between brackets. */
    static String of(Tree.Text value, boolean flow) {
        String text = value.text();
        boolean plain = switch (value.kind()) {
            case EXACT -> true;
            case WORD -> isPlain(text, flow) && !isTruth(text);
            case TEXT, PROSE -> isPlain(text, flow) && !isTruth(text) && !isNumberLike(text);
            case QUOTED -> false;
        };
        return plain ? text : doubleQuoted(text);
    }

    /** The value as {@link #of}, in the quotes that stood around the old value where that is possible. */
    static String inStyle(Tree.Text value, boolean flow, Node.Style style) {
        return switch (style) {
            case DOUBLE_QUOTED -> value.kind() == Tree.Kind.EXACT ? value.text() : doubleQuoted(value.text());
            case SINGLE_QUOTED ->
                value.kind() == Tree.Kind.EXACT || !isPrintableLine(value.text())
                        ? of(value, flow)
                        : "'" + value.text().replace("'", "''") + "'";
            default -> of(value, flow);
        };
    }

    static String key(String key, boolean flow) {
        return of(new Tree.Text(key, Tree.Kind.WORD), flow);
    }

    static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append("\\u").append(String.format(Locale.ROOT, "%04X", c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /** Whether YAML reads the text as itself without quotes. */
    static boolean isPlain(String text, boolean flow) {
        if (text.isEmpty() || !isPrintableLine(text) || !text.strip().equals(text)) {
            return false;
        }
        if ("-?:,[]{}#&*!|>'\"%@`=<".indexOf(text.charAt(0)) >= 0 || text.startsWith("...")) {
            return false;
        }
        return !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !(flow && containsAny(text, ",[]{}"))
                && !text.contains("\t");
    }

    /** Whether the text is one line that needs no escapes. */
    static boolean isPrintableLine(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || !isPrintable(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** The characters that may stand in a YAML text and that every reader takes for the same. */
    static boolean isPrintable(int c) {
        return (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)
                || c >= 0x10000;
    }

    /** Whether some reader of YAML takes the word for a truth or for nothing. */
    private static boolean isTruth(String text) {
        return text.length() <= 5
                && switch (text.toLowerCase(Locale.ROOT)) {
                    case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~" -> true;
                    default -> false;
                };
    }

    /** Whether some reader of YAML, or a spreadsheet, takes the text for a number, a date or a time. */
    private static boolean isNumberLike(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        int start = low.charAt(0) == '+' || low.charAt(0) == '-' ? 1 : 0;
        if (low.startsWith(".inf", start) || low.equals(".nan")) {
            return true;
        }
        if (start < low.length() && low.charAt(start) == '.') {
            start++;
        }
        if (start == low.length() || !Digits.isDigit(low.charAt(start))) {
            return false;
        }
        String allowed = low.indexOf(' ') < 0 ? "0123456789abcdefxotz_.,:+-" : "0123456789_.,:+- ";
        for (int i = start; i < low.length(); i++) {
            if (allowed.indexOf(low.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean containsAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
