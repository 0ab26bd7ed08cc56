package cop.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text.
 *
 * @param word folded: without capitals and accents
 * @param start where it begins in the text; {@code end} is behind its last letter
 */
record Token(String word, int start, int end) {

    /** The words of a text, in order. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isOfWord(text.codePointAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                tokens.add(new Token(fold(text.substring(start, i)), start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            tokens.add(new Token(fold(text.substring(start)), start, text.length()));
        }
        return tokens;
    }

    /** In many scripts, vowels are marks on the letter before them. */
    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** What people type who leave out capitals and accents. */
    private static String fold(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!isAccent(apart.charAt(i))) {
                folded.append(apart.charAt(i));
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Accents of Latin, Greek and Cyrillic letters, and the vowel signs that Arabic is mostly written without. */
    private static boolean isAccent(char c) {
        return (c >= '\u0300' && c <= '\u036F') || (c >= '\u064B' && c <= '\u0652') || c == '\u0640';
    }
}
