package cop.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        List<Weekday> weekdays = weekdays();
        List<Integer> positions = numbers(Part.BYSETPOS, -366, 366);
        int interval = number(Part.INTERVAL, 1);
        int count = number(Part.COUNT, Rule.ENDLESS);
        LocalDate until = has(Part.UNTIL) ? until() : LocalDate.MAX;
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
        return new Rule(frequency, interval, months, monthDays, weekdays, positions, count, until, from);
    }

    private void refuseWhatDisagrees(Frequency frequency, List<Weekday> weekdays) {
        int furthest = 0;
        for (Weekday weekday : weekdays) {
            furthest = Math.max(furthest, Math.abs(weekday.ordinal()));
        }
        boolean numbered = furthest > 0;
        refuse(has(Part.COUNT) && has(Part.UNTIL), "COUNT and UNTIL both say when it ends. Keep one of them");
        refuse(
                has(Part.BYMONTHDAY) && frequency == Frequency.WEEKLY,
                "BYMONTHDAY does not go with FREQ=WEEKLY. Write FREQ=MONTHLY, or BYDAY instead");
        refuse(
                has(Part.BYMONTHDAY) && numbered,
                "BYMONTHDAY and a numbered BYDAY both choose the day of the month. Keep one of them");
        refuse(
                numbered && (frequency == Frequency.DAILY || frequency == Frequency.WEEKLY),
                "A numbered BYDAY such as 3TH goes with FREQ=MONTHLY or FREQ=YEARLY only."
                        + " Leave the number out, or change FREQ");
        refuse(
                furthest > 5 && (frequency == Frequency.MONTHLY || has(Part.BYMONTH)),
                "A month has at most five of each weekday. Write in BYDAY a number from 1 to 5 or -1 to -5");
        refuse(
                has(Part.BYSETPOS) && !has(Part.BYDAY) && !has(Part.BYMONTHDAY) && !has(Part.BYMONTH),
                "BYSETPOS chooses among days that another part names. Add BYDAY, BYMONTHDAY or BYMONTH");
    }

    private void refuse(boolean disagree, String sentence) {
        if (disagree) {
            throw wrong(sentence);
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
        String word = value(Part.FREQ);
        for (Frequency frequency : Frequency.values()) {
            if (frequency.name().equals(word)) {
                return frequency;
            }
        }
        throw wrong("It needs FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY");
    }

    private List<Weekday> weekdays() {
        List<Weekday> weekdays = new ArrayList<>();
        for (String item : items(Part.BYDAY)) {
            weekdays.add(weekday(item));
        }
        return weekdays;
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

    private LocalDate until() {
        String written = value(Part.UNTIL);
        try {
            if (written.length() == 8) {
                return LocalDate.parse(
                        written.substring(0, 4) + "-" + written.substring(4, 6) + "-" + written.substring(6));
            }
        } catch (DateTimeParseException e) {
            // Answered below like any other text that is not a day.
        }
        throw wrong("UNTIL=" + written + " is not a day. Write it as in UNTIL=20261231, without a time");
    }

    private int number(Part part, int otherwise) {
        return has(part) ? number(part, value(part), 1, MOST) : otherwise;
    }

    private List<Integer> numbers(Part part, int least, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String item : items(part)) {
            numbers.add(number(part, item, least, most));
        }
        return numbers;
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

    private String[] items(Part part) {
        return has(part) ? value(part).split(",", -1) : new String[0];
    }

    private boolean has(Part part) {
        return parts.containsKey(part);
    }

    /** Empty where the rule does not have the part. */
    private String value(Part part) {
        return parts.getOrDefault(part, "");
    }

    private IllegalArgumentException wrong(String sentence) {
        return new IllegalArgumentException("The rule “" + text + "” cannot be followed. " + sentence + ".");
    }
}
