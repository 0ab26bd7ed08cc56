package cop.health;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says numbers that are no shares as people read them. */
final class Amount {

    /** So few people that a number would point at somebody. */
    static final int FEW = 2;

    private static final int GROUP = 3;

    private Amount() {}

    /** For example {@code one or two people} or {@code 4 people}. */
    static String people(int count) {
        return count <= FEW ? "one or two people" : count + " people";
    }

    /** A mean of answers from 1 to 5, for example {@code 3.9}. */
    static String mark(double mean) {
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** Money in whole units, for example {@code 12 000}. */
    static String money(double amount) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.round(Math.abs(amount))));
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            digits.insert(i, ' ');
        }
        return digits.toString();
    }
}
