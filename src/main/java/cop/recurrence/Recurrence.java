package cop.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which something comes round. A text that cannot be understood is answered with an
 * {@link IllegalArgumentException} whose message says, to anyone, what is wrong and what may be written instead.
 */
public sealed interface Recurrence permits Rule, Dates {

    /**
     * A phrase: {@code Thursday}, {@code other Thursday}, {@code third Thursday}, {@code second and fourth Tuesday},
     * {@code 15th}, {@code last day}.
     *
     * @param from the first day that may count; every other week is counted from its first such weekday
     */
    static Recurrence every(String phrase, LocalDate from) {
        return Phrase.read(phrase, from);
    }

    /**
     * A rule of RFC 5545 (RRULE) in days, with weeks that begin on Monday. Unlike an event of a calendar, {@code from}
     * is one of the days only where it fits the rule, and {@code COUNT} counts the days that do.
     *
     * @param from the first day that may count, from which {@code INTERVAL} is counted
     */
    static Recurrence rule(String rule, LocalDate from) {
        return RuleText.read(rule, from);
    }

    /** Exactly these days, in any order. */
    static Recurrence dates(List<LocalDate> days) {
        return new Dates(days);
    }

    /** The days from {@code first} to {@code last}, both included, in order. */
    List<LocalDate> between(LocalDate first, LocalDate last);

    /** The first day later than {@code after}; empty where none comes within a hundred years. */
    Optional<LocalDate> next(LocalDate after);

    /** In words, to stand in a sentence: {@code every third Thursday}. */
    String describe();
}
