package cop.store;

/** Reads ASCII digits, and only those: no signs, no digits of other scripts. */
final class Digits {

    private Digits() {}

    /** The number of exactly this many digits at a place; -1 where something else stands there. */
    static int number(String text, int start, int length) {
        if (start < 0 || length < 1 || length > 9 || start + length > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < start + length; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
