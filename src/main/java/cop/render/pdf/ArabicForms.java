package cop.render.pdf;

/**
 * Joins Arabic letters: gives each the form that it has beside its neighbours, from the Unicode block of presentation forms, since
 * a PDF knows no letters, only shapes.
 */
final class ArabicForms {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    /** How many forms a letter has that joins on both sides. */
    private static final int BOTH = 4;

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';
    /** The kinds of alef that flow together with a lam, and the first of their forms. */
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";

    private static final char LAM_ALEF = '\uFEF5';

    /** Letters in a row, how many forms each has, and the first form of the first. */
    private enum Row {
        FIRST('\u0621', "12222424244444222244444444", '\uFE80'),
        SECOND('\u0641', "4444444224", '\uFED1'),
        PEH('\u067E', "4", '\uFB56'),
        TCHEH('\u0686', "4", '\uFB7A'),
        JEH('\u0698', "2", '\uFB8A'),
        KEHEH('\u06A9', "4", '\uFB8E'),
        GAF('\u06AF', "4", '\uFB92'),
        YEH('\u06CC', "4", '\uFBFC');

        private final char letter;
        private final String counts;
        private final char form;

        Row(char letter, String counts, char form) {
            this.letter = letter;
            this.counts = counts;
            this.form = form;
        }
    }

    private ArabicForms() {}

    /** The text, in the order in which it is read, with every letter in its form. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int forms = forms(letter);
            if (forms == 0) {
                out.append(letter);
                continue;
            }
            boolean before = forms > 1 && joinsOnwards(text, i);
            int alef = letter == LAM && i + 1 < text.length() ? ALEFS.indexOf(text.charAt(i + 1)) : -1;
            if (alef >= 0) {
                out.append((char) (LAM_ALEF + 2 * alef + (before ? FINAL : ISOLATED)));
                i++;
                continue;
            }
            boolean after = forms == BOTH && joinsBack(text, i);
            int form = after ? before ? MEDIAL : INITIAL : before ? FINAL : ISOLATED;
            out.append((char) (first(letter) + form));
        }
        return out.toString();
    }

    /** Whether what stands before a place stretches out to it. */
    private static boolean joinsOnwards(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before >= 0 && (forms(text.charAt(before)) == BOTH || isStroke(text.charAt(before)));
    }

    /** Whether what stands behind a place takes hold of it. */
    private static boolean joinsBack(String text, int at) {
        int after = at + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after < text.length() && (forms(text.charAt(after)) > 1 || isStroke(text.charAt(after)));
    }

    private static boolean isStroke(char c) {
        return c == TATWEEL || c == JOINER;
    }

    /** Whether it stands above or below a letter and parts nothing. */
    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** How many forms a letter has; 0 for anything else. */
    private static int forms(char letter) {
        for (Row row : Row.values()) {
            int place = letter - row.letter;
            if (place >= 0 && place < row.counts.length()) {
                return row.counts.charAt(place) - '0';
            }
        }
        return 0;
    }

    private static int first(char letter) {
        for (Row row : Row.values()) {
            int place = letter - row.letter;
            if (place >= 0 && place < row.counts.length()) {
                int form = row.form;
                for (int i = 0; i < place; i++) {
                    form += row.counts.charAt(i) - '0';
                }
                return form;
            }
        }
        throw new IllegalArgumentException("no Arabic letter: " + letter);
    }
}
