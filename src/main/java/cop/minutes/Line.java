package cop.minutes;

import java.util.Optional;

/**
 * One line of notes, freed from bullets, emphasis and stray characters.
 *
 * @param kind what it is, looked at alone
 * @param mark its mark, where it has one that is known
 * @param word the word before the colon, where that is no known mark
 * @param text what it says
 */
record Line(Kind kind, Optional<Mark> mark, String word, String text) {

    /** What a line is, looked at alone. */
    enum Kind {
        /** Empty, a ruled line, or a remark behind {@code //}. */
        BLANK,
        MARKED,
        /** A single word and a colon at the left edge, but none that is known. */
        UNKNOWN,
        PLAIN,
        /** Plain, and a point of its own: it has a bullet. */
        POINT,
        /** Plain, and a line of its own: it stands behind {@code |}. */
        BREAK
    }

    private static final int LONGEST_MARK = 32;
    private static final String BULLETS = "-*+•–—·◦▪‣●";
    private static final String EMPHASIS = "*_`";

    /** @param raw without its line ending */
    static Line read(String raw) {
        String clean = clean(raw);
        String text = clean.strip();
        if (text.isEmpty() || text.startsWith("//") || isRule(text)) {
            return new Line(Kind.BLANK, Optional.empty(), "", "");
        }
        if (text.startsWith("|")) {
            return plain(Kind.BREAK, text.substring(1).strip());
        }
        String heading = heading(text);
        if (!heading.isEmpty()) {
            return headed(heading);
        }
        String point = point(text);
        boolean atEdge = !Character.isWhitespace(clean.charAt(0));
        return marked(point.isEmpty() ? text : point, atEdge)
                .orElseGet(() -> point.isEmpty() ? plain(Kind.PLAIN, text) : plain(Kind.POINT, point));
    }

    private static Line plain(Kind kind, String text) {
        return new Line(kind, Optional.empty(), "", text);
    }

    private static Line marked(Mark mark, String text) {
        return new Line(Kind.MARKED, Optional.of(mark), "", text);
    }

    /** A heading is a mark, with or without a colon, or else the topic of what follows. */
    private static Line headed(String text) {
        Optional<Line> marked = marked(text, false);
        if (marked.isPresent()) {
            return marked.get();
        }
        String bare = without(text, EMPHASIS);
        return Mark.of(bare).map(mark -> marked(mark, "")).orElseGet(() -> marked(Mark.TOPIC, bare));
    }

    private static Optional<Line> marked(String text, boolean atEdge) {
        int start = skip(text, 0, EMPHASIS);
        int colon = colon(text, start);
        if (colon < 0) {
            return Optional.empty();
        }
        String word = without(text.substring(start, colon), EMPHASIS);
        int end = start > 0 ? skip(text, colon + 1, EMPHASIS) : colon + 1;
        String rest = text.substring(end).strip();
        String opening = text.substring(0, start);
        boolean stillOpen = start > 0 && end == colon + 1 && text.charAt(colon - 1) != opening.charAt(0);
        if (stillOpen && rest.endsWith(opening)) {
            rest = rest.substring(0, rest.length() - opening.length()).strip();
        }
        Optional<Mark> mark = Mark.of(word);
        if (mark.isPresent()) {
            return Optional.of(marked(mark.get(), rest));
        }
        boolean single = word.indexOf(' ') < 0;
        boolean apart = end == text.length() || text.charAt(end) == ' ';
        return atEdge && single && apart
                ? Optional.of(new Line(Kind.UNKNOWN, Optional.empty(), word, text))
                : Optional.empty();
    }

    /** Where the colon behind the first few words stands; -1 where something else comes before one. */
    private static int colon(String text, int start) {
        for (int i = start; i < text.length() && i - start <= LONGEST_MARK; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return i > start ? i : -1;
            }
            if (!Character.isLetter(c) && c != ' ' && c != '-' && EMPHASIS.indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The text behind the hashes of a heading; empty where it is none. */
    private static String heading(String text) {
        int hashes = skip(text, 0, "#");
        return hashes > 0 && hashes < text.length() && text.charAt(hashes) == ' '
                ? text.substring(hashes).strip()
                : "";
    }

    /** The text behind a bullet or a number; empty where there is neither. */
    private static String point(String text) {
        int end = 1;
        if (BULLETS.indexOf(text.charAt(0)) < 0) {
            end = skip(text, 0, "0123456789");
            if (end == 0 || end == text.length() || ".)".indexOf(text.charAt(end)) < 0) {
                return "";
            }
            end++;
        }
        return end < text.length() && text.charAt(end) == ' '
                ? text.substring(end).strip()
                : "";
    }

    private static boolean isRule(String text) {
        return text.length() >= 3 && skip(text, 0, "-*_=~") == text.length();
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String without(String text, String characters) {
        StringBuilder left = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                left.append(text.charAt(i));
            }
        }
        return left.toString().strip();
    }

    /** Every kind of blank and control character as a plain blank; those that have no width go. */
    private static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\uFEFF' || c == '\u200B') {
                continue;
            }
            clean.append(Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c);
        }
        return clean.toString();
    }
}
