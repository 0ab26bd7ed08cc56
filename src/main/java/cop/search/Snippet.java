package cop.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts out of a text the place that says most about what was looked for. */
public final class Snippet {

    private static final String MORE = "…";

    private Snippet() {}

    /**
     * As many whole words as fit, around those that were looked for; the beginning where none of them stands there.
     *
     * @param most how many characters may be shown
     */
    public static String of(String text, Query query, int most) {
        List<Token> tokens = Token.of(text);
        if (text.length() <= most) {
            return oneLine(text);
        }
        int start = start(text, tokens, query, most);
        int stop = text.length();
        if (stop - start > most) {
            stop = start;
            for (Token token : tokens) {
                stop = token.end() - start <= most && token.start() >= start ? token.end() : stop;
            }
            stop = stop == start ? whole(text, start + most) : stop;
        }
        return (start > 0 ? MORE : "") + oneLine(text.substring(start, stop)) + (stop < text.length() ? MORE : "");
    }

    /** Where the place begins: a few words before the first one found, for the sense of it. */
    private static int start(String text, List<Token> tokens, Query query, int most) {
        int best = 0;
        int first = 0;
        for (int from = 0; from < tokens.size(); from++) {
            int found = query.fits(tokens.get(from).word()) ? found(tokens, from, query, most) : 0;
            if (found > best) {
                best = found;
                first = tokens.get(from).start();
            }
        }
        int earliest = Math.min(first - most / 4, text.length() - most);
        for (Token token : tokens) {
            if (earliest > 0 && token.start() >= earliest && token.start() <= first) {
                return token.start();
            }
        }
        return earliest > 0 ? first : 0;
    }

    /** No character is cut in two. */
    private static int whole(String text, int end) {
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    /** How many different words that were looked for stand in the window that begins here. */
    private static int found(List<Token> tokens, int from, Query query, int most) {
        Set<String> found = new HashSet<>();
        for (int i = from;
                i < tokens.size() && tokens.get(i).end() - tokens.get(from).start() <= most;
                i++) {
            String word = tokens.get(i).word();
            query.words().stream().filter(wanted -> Query.fit(wanted, word) > 0).forEach(found::add);
        }
        return found.size();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
