package cop.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says days, times and numbers in English words. It does without the JDK's formatters, whose locale data take longer to
 * load than a small command takes to run.
 */
public final class Words {

    private static final int SHORT = 3;
    private static final int HOUR = 60;

    private Words() {}

    /** {@code Thu 19 Mar 2026}. */
    public static String day(LocalDate day) {
        return dayOfYear(day) + " " + day.getYear();
    }

    /** {@code Thu 19 Mar}. */
    public static String dayOfYear(LocalDate day) {
        return name(day.getDayOfWeek()).substring(0, SHORT) + " " + day.getDayOfMonth() + " "
                + name(day.getMonth()).substring(0, SHORT);
    }

    /** {@code Thursday 19 March 2026}. */
    public static String longDay(LocalDate day) {
        return name(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
    }

    /** {@code 14:00}. */
    public static String time(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    /** {@code 14:00–16:00}, or only when it begins where nobody knows how long it takes. */
    public static String hours(LocalTime start, Optional<Integer> minutes) {
        return time(start)
                + minutes.map(length -> "–" + time(start.plusMinutes(length))).orElse("");
    }

    /** {@code 2 hours}, {@code 1 hour 30 minutes}. */
    public static String length(int minutes) {
        String hours = minutes < HOUR ? "" : count(minutes / HOUR, "hour");
        String rest = minutes % HOUR == 0 && minutes > 0 ? "" : count(minutes % HOUR, "minute");
        return hours.isEmpty() || rest.isEmpty() ? hours + rest : hours + " " + rest;
    }

    /** {@code 1 member}, {@code 2 members}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code once}, {@code twice}, {@code 3 times}. */
    public static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }

    /** {@code Ana, Ben and Chi}. */
    public static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A constant in words: {@code knowledge manager}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A key in words that begin a line: {@code Knowledge manager}. */
    public static String title(String key) {
        return key.isEmpty()
                ? key
                : Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('-', ' ');
    }

    private static String name(Enum<?> dayOrMonth) {
        return dayOrMonth.name().charAt(0) + dayOrMonth.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
