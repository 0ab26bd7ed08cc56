package cop.minutes;

import cop.model.Plain;
import java.util.ArrayList;
import java.util.List;

/** How much two sentences have in common: the share of pairs of letters that stand in both (Dice's coefficient). */
final class Likeness {

    private Likeness() {}

    /** From 0 to 1; 1 where they differ in nothing but case and punctuation. */
    static double of(String one, String other) {
        List<String> first = pairs(one);
        List<String> second = pairs(other);
        int all = first.size() + second.size();
        if (all == 0) {
            return Plain.fold(one).equals(Plain.fold(other)) ? 1 : 0;
        }
        int shared = 0;
        for (String pair : first) {
            shared += second.remove(pair) ? 1 : 0;
        }
        return 2.0 * shared / all;
    }

    private static List<String> pairs(String text) {
        StringBuilder letters = new StringBuilder();
        Plain.fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
