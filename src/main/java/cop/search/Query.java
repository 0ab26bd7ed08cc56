package cop.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that somebody looks for.
 *
 * @param words folded, each once
 */
public record Query(List<String> words) {

    /** From so many letters on, the beginning of a word is enough. */
    private static final int BEGINNING = 3;

    private static final double WHOLE = 1.0;
    private static final double BEGUN = 0.6;

    public Query {
        words = List.copyOf(words);
    }

    /** The words of a text. */
    public static Query of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Token.of(text).forEach(token -> words.add(token.word()));
        return new Query(List.copyOf(words));
    }

    /** How well a word of a text fits one of these; 0 where it does not fit. */
    static double fit(String wanted, String word) {
        return fit(wanted, stem(wanted), word);
    }

    /** The same for many words, with the stem of the wanted one. */
    static double fit(String wanted, String stem, String word) {
        if (word.equals(wanted) || word.equals(stem)) {
            return WHOLE;
        }
        return stem.length() >= BEGINNING && word.startsWith(stem) ? BEGUN : 0;
    }

    /** Who looks for tools wants to see a tool. */
    static String stem(String word) {
        boolean several = word.length() > BEGINNING + 1 && word.endsWith("s") && !word.endsWith("ss");
        return several ? word.substring(0, word.length() - 1) : word;
    }

    boolean fits(String word) {
        for (String wanted : words) {
            if (fit(wanted, word) > 0) {
                return true;
            }
        }
        return false;
    }
}
