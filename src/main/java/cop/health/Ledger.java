package cop.health;

import cop.model.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a figure rests on, and what is said beside it. */
abstract class Ledger {

    /** The word that says sums within a sentence. */
    static final String AMOUNTS = "amounts";

    private final List<Gap> gaps = new ArrayList<>();
    private final List<Thing.Key> evidence = new ArrayList<>();
    private final Map<String, Object> detail = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();
    private final List<String> sums = new ArrayList<>();
    private Optional<String> companion = Optional.empty();
    private Optional<String> aside = Optional.empty();

    void unknown(Gap gap) {
        gaps.add(gap);
    }

    void evidence(Thing.Key key) {
        evidence.add(key);
    }

    /** What stands in the sentence for a name in braces. */
    void word(String key, String text) {
        words.put(key, text);
    }

    Map<String, String> fillings() {
        return words;
    }

    /** One of these; nothing where it was not said. */
    String words(String key) {
        return words.getOrDefault(key, "");
    }

    /** What programs get besides the figure; it may stand in the sentence too. */
    void detail(String key, Object value) {
        detail.put(key, value);
    }

    /** What would show if the figure were pushed up by the wrong means. */
    void companion(String sentence) {
        companion = Optional.of(sentence);
    }

    /** What only the facilitator is told beside it, because in a small room it would point at somebody. */
    void aside(String sentence) {
        aside = Optional.of(sentence);
    }

    /** Keeps a sum of money, which not everybody may be shown. */
    void sum(String key, double amount) {
        detail(key, amount);
        sums.add(key);
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Thing.Key> evidence() {
        return evidence;
    }

    Map<String, Object> detail() {
        return detail;
    }

    Optional<String> companion() {
        return companion;
    }

    Optional<String> aside() {
        return aside;
    }

    /** Says sums within a sentence, in brackets. */
    void amounts(String sums) {
        word(AMOUNTS, " (" + sums + ")");
    }

    /** The keys of the details that are sums of money. */
    List<String> sums() {
        return sums;
    }
}
