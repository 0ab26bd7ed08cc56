package cop.render;

/**
 * Keeps a spreadsheet from running a cell or changing it: what begins like a formula, and figures that begin with a zero
 * such as a phone number, gets an apostrophe in front, the spreadsheets' own sign for text.
 */
final class SafeCell {

    /** With their full-width forms, which some spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@\n＝＋－＠";

    private SafeCell() {}

    static String of(String cell) {
        String visible = Glyphs.visible(cell);
        boolean runs = startsFormula(visible) && !isNegativeNumber(visible);
        return runs || losesZero(visible) ? "'" + visible : visible;
    }

    private static boolean startsFormula(String cell) {
        int i = 0;
        while (i < cell.length() && Character.isSpaceChar(cell.charAt(i))) {
            i++;
        }
        return i < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(i)) >= 0;
    }

    private static boolean isNegativeNumber(String cell) {
        int point = cell.indexOf('.');
        return cell.length() > 1
                && cell.charAt(0) == '-'
                && (point < 0
                        ? areDigits(cell, 1, cell.length())
                        : areDigits(cell, 1, point) && areDigits(cell, point + 1, cell.length()));
    }

    private static boolean losesZero(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '0' && areDigits(cell, 1, cell.length());
    }

    private static boolean areDigits(String cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
