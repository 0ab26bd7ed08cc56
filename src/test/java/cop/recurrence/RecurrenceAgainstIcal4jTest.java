package cop.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;

/** Compares thousands of rules with ical4j, so that plans agree with the calendars that members subscribe to. */
class RecurrenceAgainstIcal4jTest {

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());

    @Test
    void givesTheSameDaysAsIcal4j() {
        Random random = new Random(20260115);
        int compared = 0;
        while (compared < 5000) {
            String rule = rule(random);
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
            Optional<Recurrence> ours = readable(rule, from);
            if (ours.isPresent() && !ical4jLeavesTheStandard(rule)) {
                LocalDate last = from.plusYears(6);
                // ical4j begins weeks on the day that the machine's language suggests unless it is told.
                List<LocalDate> theirs = new Recur<LocalDate>(rule + ";WKST=MO").getDates(from, from, last);
                assertThat(ours.get().between(from, last))
                        .as(rule + " from " + from)
                        .isEqualTo(theirs);
                compared++;
            }
        }
    }

    @Test
    void givesTheSameDaysForAPartOfTheTimeAsForAllOfIt() {
        Random random = new Random(20260219);
        for (int i = 0; i < 1000; i++) {
            String rule = rule(random);
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
            LocalDate first = from.plusDays(random.nextInt(900));
            LocalDate last = first.plusDays(random.nextInt(900));
            readable(rule, from).ifPresent(recurrence -> {
                List<LocalDate> all = recurrence.between(from, last);
                List<LocalDate> part =
                        all.stream().filter(day -> !day.isBefore(first)).toList();
                assertThat(recurrence.between(first, last))
                        .as(rule + " from " + from)
                        .isEqualTo(part);
                part.stream()
                        .findFirst()
                        .ifPresent(day ->
                                assertThat(recurrence.next(first.minusDays(1))).contains(day));
            });
        }
    }

    /**
     * Where ical4j 4.4.0 differs from RFC 5545 we follow the RFC.
     *
     * <p>FREQ=WEEKLY with BYMONTH: the RFC keeps the days that lie in the months; ical4j asks of each week only whether
     * one day of it does, and then keeps its other days too.
     *
     * <p>FREQ=YEARLY with BYMONTHDAY and no BYMONTH: the RFC means that day of each month; ical4j takes the first
     * day's month alone.
     *
     * <p>FREQ=DAILY with all three of BYMONTH, BYMONTHDAY and BYDAY: ical4j gives up after a thousand days without a
     * match.
     */
    private static boolean ical4jLeavesTheStandard(String rule) {
        boolean months = rule.contains("BYMONTH=");
        boolean monthDays = rule.contains("BYMONTHDAY=");
        return switch (frequency(rule)) {
            case WEEKLY -> months;
            case YEARLY -> monthDays && !months;
            case DAILY -> months && monthDays && rule.contains("BYDAY=");
            case MONTHLY -> false;
        };
    }

    /** A rule may come out contradictory or without any day, and is then refused. */
    private static Optional<Recurrence> readable(String rule, LocalDate from) {
        try {
            return Optional.of(Recurrence.rule(rule, from));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String rule(Random random) {
        Frequency frequency = FREQUENCIES.get(random.nextInt(4));
        boolean months = random.nextInt(3) == 0;
        StringJoiner rule = new StringJoiner(";");
        rule.add("FREQ=" + frequency);
        if (random.nextBoolean()) {
            rule.add("INTERVAL=" + (1 + random.nextInt(4)));
        }
        if (months) {
            rule.add("BYMONTH=" + some(random, 1, 12));
        }
        if (frequency != Frequency.WEEKLY && random.nextInt(3) == 0) {
            rule.add("BYMONTHDAY=" + some(random, -31, 31));
        } else if (random.nextBoolean()) {
            int furthest = frequency == Frequency.YEARLY && !months ? 53 : 5;
            boolean numbered = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
            rule.add("BYDAY=" + weekdays(random, numbered ? furthest : 0));
        }
        if (rule.toString().contains("BYMONTHDAY") && random.nextBoolean()) {
            rule.add("BYDAY=" + weekdays(random, 0));
        }
        if (rule.toString().contains("BY") && random.nextInt(4) == 0) {
            rule.add("BYSETPOS=" + some(random, -3, 3));
        }
        switch (random.nextInt(4)) {
            case 0 -> rule.add("COUNT=" + (1 + random.nextInt(20)));
            case 1 -> rule.add("UNTIL=" + (2027 + random.nextInt(4)) + "0315");
            default -> {}
        }
        return rule.toString();
    }

    private static Frequency frequency(String rule) {
        return Frequency.valueOf(rule.substring("FREQ=".length(), rule.indexOf("LY") + "LY".length()));
    }

    private static String weekdays(Random random, int furthest) {
        StringJoiner days = new StringJoiner(",");
        for (int n = random.nextInt(3); n >= 0; n--) {
            String ordinal = furthest > 0 && random.nextBoolean() ? number(random, furthest) : "";
            days.add(ordinal + CODES.get(random.nextInt(7)));
        }
        return days.toString();
    }

    private static String number(Random random, int furthest) {
        return (random.nextBoolean() ? "" : "-") + (1 + random.nextInt(furthest));
    }

    private static String some(Random random, int least, int most) {
        List<String> numbers = new ArrayList<>();
        for (int number = least; number <= most; number++) {
            if (number != 0) {
                numbers.add(Integer.toString(number));
            }
        }
        Collections.shuffle(numbers, random);
        return String.join(",", numbers.subList(0, 1 + random.nextInt(3)));
    }
}
