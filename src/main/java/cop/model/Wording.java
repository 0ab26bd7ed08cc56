package cop.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Decides whether what one person writes fits what another writes: they use a word of weight in common. */
public final class Wording {

    /** Shorter words, such as {@code who} and {@code for}, say nothing. */
    private static final int WEIGHTY = 4;

    /** What two forms of a word may end in behind what they share: {@code screened}, {@code screening}. */
    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "d", "ed", "ing", "ings", "er", "ers", "r", "rs", "or", "ors", "ment", "ments");

    private static final List<String> IDLE = List.of(
            "about",
            "also",
            "anybody",
            "anyone",
            "does",
            "from",
            "have",
            "help",
            "into",
            "know",
            "knows",
            "like",
            "looking",
            "more",
            "other",
            "others",
            "people",
            "show",
            "some",
            "somebody",
            "someone",
            "that",
            "their",
            "them",
            "they",
            "this",
            "using",
            "want",
            "wants",
            "what",
            "when",
            "where",
            "which",
            "with",
            "work",
            "works",
            "would",
            "your");

    private Wording() {}

    /** What is the same in two spellings: {@code Teacher training} and {@code teacher-training}. */
    public static String key(String text) {
        return Id.from(text).orElseGet(() -> text.strip().toLowerCase(Locale.ROOT));
    }

    public static boolean fits(String wanted, String given) {
        List<String> words = words(given);
        return key(wanted).equals(key(given))
                || words(wanted).stream().anyMatch(one -> words.stream().anyMatch(other -> isAlike(one, other)));
    }

    private static List<String> words(String text) {
        return Stream.of(key(text).split("[\\s-]+", -1))
                .filter(word -> word.length() >= WEIGHTY && !IDLE.contains(word))
                .toList();
    }

    /** The same word, or two forms of it. */
    private static boolean isAlike(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= WEIGHTY && ENDINGS.contains(one.substring(same)) && ENDINGS.contains(other.substring(same));
    }
}
