package cop.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts that can be searched, weighed by BM25: S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and
 * Beyond (2009), with the titles weighed as in its section 3.6.
 */
public final class Index {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;
    private static final double TITLE = 3;

    private final List<Text> texts;
    private final List<List<Token>> titles = new ArrayList<>();
    private final List<List<Token>> bodies = new ArrayList<>();
    private final double usualLength;

    public Index(List<Text> texts) {
        this.texts = List.copyOf(texts);
        double sum = 0;
        for (Text text : texts) {
            titles.add(Token.of(text.title() + " " + text.tags()));
            bodies.add(Token.of(text.body()));
            sum += length(titles.size() - 1);
        }
        usualLength = texts.isEmpty() ? 1 : Math.max(1, sum / texts.size());
    }

    private double length(int text) {
        return TITLE * titles.get(text).size() + bodies.get(text).size();
    }

    /** The texts that hold all of the words, the best first; where none does, those that hold some. */
    public List<Hit> find(Query query) {
        int count = query.words().size();
        double[][] frequencies = new double[texts.size()][count];
        int[] holders = new int[count];
        boolean whole = false;
        for (int i = 0; i < texts.size(); i++) {
            boolean all = count > 0;
            for (int w = 0; w < count; w++) {
                String word = query.words().get(w);
                frequencies[i][w] = TITLE * sum(word, titles.get(i)) + sum(word, bodies.get(i));
                holders[w] += frequencies[i][w] > 0 ? 1 : 0;
                all = all && frequencies[i][w] > 0;
            }
            whole = whole || all;
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int held = held(frequencies[i]);
            if (held > 0 && (!whole || held == count)) {
                hits.add(new Hit(i, score(i, frequencies[i], holders), whole));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> texts.get(hit.text()).title())
                .thenComparing(hit -> texts.get(hit.text()).body()));
        return hits;
    }

    private static int held(double... frequencies) {
        int held = 0;
        for (double frequency : frequencies) {
            held += frequency > 0 ? 1 : 0;
        }
        return held;
    }

    private static double sum(String word, List<Token> tokens) {
        double sum = 0;
        String stem = Query.stem(word);
        for (Token token : tokens) {
            sum += Query.fit(word, stem, token.word());
        }
        return sum;
    }

    private double score(int text, double[] frequencies, int... holders) {
        double score = 0;
        for (int w = 0; w < holders.length; w++) {
            double rarity = Math.log(1 + (texts.size() - holders[w] + 0.5) / (holders[w] + 0.5));
            double norm = SATURATION * (1 - LENGTH + LENGTH * length(text) / usualLength);
            score += rarity * frequencies[w] * (SATURATION + 1) / (frequencies[w] + norm);
        }
        return score;
    }

    /** Every word of the texts, folded. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>();
        titles.forEach(tokens -> tokens.forEach(token -> words.add(token.word())));
        bodies.forEach(tokens -> tokens.forEach(token -> words.add(token.word())));
        return words;
    }
}
