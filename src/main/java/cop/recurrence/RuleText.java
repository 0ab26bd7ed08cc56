package cop.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the text of a rule, such as {@code FREQ=MONTHLY;BYDAY=3TH}, and refuses what would not make sense. */
final class RuleText {

    private enum Part {
        FREQ,
        INTERVAL,
        BYDAY,
        BYMONTHDAY,
        BYMONTH,
        BYSETPOS,
        COUNT,
        UNTIL
    }

    /** Keeps arithmetic on dates far from its limits; nobody plans more. */
    private static final int MOST = 9999;

    private final String text;
    private final Map<Part, String> parts = new EnumMap<>(Part.class);

    private RuleText(String text) {
        this.text = text;
        for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw wrong("“" + part + "” stands without a value. Write each part as NAME=VALUE with a semicolon"
                        + " between them, for example FREQ=MONTHLY;BYDAY=3TH");
            }
            Part name = name(part.substring(0, equals).strip());
            if (parts.put(name, part.substring(equals + 1).strip()) != null) {
                throw wrong(name + " is written twice. Keep one of them");
            }
        }
    }

    static Rule read(String text, LocalDate from) {
        Rule rule = new RuleText(text).read(from);
        if (rule.next(from.minusDays(1)).isEmpty()) {
            throw new IllegalArgumentException("The rule “" + text + "” fits no day from " + from
                    + " on. Check whether its months, days and end go together.");
        }
        return rule;
    }

    private Rule read(LocalDate from) {
        Frequency frequency = frequency();
        List<Integer> months = numbers(Part.BYMONTH, 1, 12);
        List<Integer> monthDays = numbers(Part.BYMONTHDAY, -31, 31);
        List<Weekday> weekdays = list(Part.BYDAY, this::weekday);
        refuseWhatDisagrees(frequency, weekdays);
        if (monthDays.isEmpty() && weekdays.isEmpty()) {
            switch (frequency) {
                case DAILY -> {}
                case WEEKLY -> weekdays = List.of(new Weekday(0, from.getDayOfWeek()));
                case MONTHLY -> monthDays = List.of(from.getDayOfMonth());
                case YEARLY -> {
                    monthDays = List.of(from.getDayOfMonth());
                    months = months.isEmpty() ? List.of(from.getMonthValue()) : months;
                }
            }
        }
        return new Rule(
                frequency,
                value(Part.INTERVAL)
                        .map(number -> number(Part.INTERVAL, number, 1, MOST))
                        .orElse(1),
                months,
                monthDays,
                weekdays,
                numbers(Part.BYSETPOS, -366, 366),
                value(Part.COUNT)
                        .map(number -> number(Part.COUNT, number, 1, MOST))
                        .orElse(Rule.ENDLESS),
                value(Part.UNTIL).map(this::day).orElse(LocalDate.MAX),
                from);
    }

    private void refuseWhatDisagrees(Frequency frequency, List<Weekday> weekdays) {
        boolean ordinals = weekdays.stream().anyMatch(weekday -> weekday.ordinal() != 0);
        boolean ofMonth = frequency == Frequency.MONTHLY || parts.containsKey(Part.BYMONTH);
        if (parts.containsKey(Part.COUNT) && parts.containsKey(Part.UNTIL)) {
            throw wrong("COUNT and UNTIL both say when it ends. Keep one of them");
        }
        if (parts.containsKey(Part.BYMONTHDAY) && frequency == Frequency.WEEKLY) {
            throw wrong("BYMONTHDAY does not go with FREQ=WEEKLY. Write FREQ=MONTHLY, or BYDAY instead");
        }
        if (parts.containsKey(Part.BYMONTHDAY) && ordinals) {
            throw wrong("BYMONTHDAY and a numbered BYDAY both choose the day of the month. Keep one of them");
        }
        if (ordinals && frequency != Frequency.MONTHLY && frequency != Frequency.YEARLY) {
            throw wrong("A numbered BYDAY such as 3TH goes with FREQ=MONTHLY or FREQ=YEARLY only."
                    + " Leave the number out, or change FREQ");
        }
        if (ordinals && ofMonth && weekdays.stream().anyMatch(weekday -> Math.abs(weekday.ordinal()) > 5)) {
            throw wrong("A month has at most five of each weekday. Write in BYDAY a number from 1 to 5 or -1 to -5");
        }
        if (parts.containsKey(Part.BYSETPOS)
                && !parts.containsKey(Part.BYDAY)
                && !parts.containsKey(Part.BYMONTHDAY)
                && !parts.containsKey(Part.BYMONTH)) {
            throw wrong("BYSETPOS chooses among days that another part names. Add BYDAY, BYMONTHDAY or BYMONTH");
        }
    }

    private Part name(String name) {
        for (Part part : Part.values()) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        throw wrong("“" + name + "” cannot be used here. A rule may have FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYMONTH,"
                + " BYSETPOS, COUNT and UNTIL");
    }

    private Frequency frequency() {
        String word = value(Part.FREQ).orElse("");
        for (Frequency frequency : Frequency.values()) {
            if (frequency.name().equals(word)) {
                return frequency;
            }
        }
        throw wrong("It needs FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY");
    }

    private Weekday weekday(String written) {
        int split = Math.max(0, written.length() - 2);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(written.substring(split)) && written.length() >= 2) {
                return new Weekday(split == 0 ? 0 : number(Part.BYDAY, written.substring(0, split), -53, 53), day);
            }
        }
        throw wrong("“" + written + "” in BYDAY is not a day of the week. Write MO, TU, WE, TH, FR, SA or SU,"
                + " with a number before it where needed, as in 3TH or -1FR");
    }

    private LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            throw wrong("UNTIL=" + written + " is not a day. Write it as in UNTIL=20261231, without a time");
        }
    }

    private List<Integer> numbers(Part part, int least, int most) {
        return list(part, written -> number(part, written, least, most));
    }

    /** Zero is never meant: no part of a rule counts from it. */
    private int number(Part part, String written, int least, int most) {
        try {
            int number = Integer.parseInt(written);
            if (number != 0 && number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below like a number that is out of bounds.
        }
        String bounds = least > 0 ? least + " to " + most : "1 to " + most + ", or -1 to " + least + " from the end";
        throw wrong("“" + written + "” in " + part + " should be a whole number from " + bounds);
    }

    private <T> List<T> list(Part part, Function<String, T> item) {
        if (!parts.containsKey(part)) {
            return List.of();
        }
        Set<T> items = new LinkedHashSet<>();
        for (String written : value(part).orElse("").split(",", -1)) {
            items.add(item.apply(written.strip()));
        }
        return List.copyOf(items);
    }

    private Optional<String> value(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    private IllegalArgumentException wrong(String sentence) {
        return new IllegalArgumentException("The rule “" + text + "” cannot be followed. " + sentence + ".");
    }
}
