package cop.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which order the days of a spreadsheet are written; the year first is understood everywhere. */
public enum Dates {
    ISO("2026-03-19"),
    DAY_FIRST("19/03/2026"),
    MONTH_FIRST("03/19/2026");

    private static final List<String> MIDNIGHTS = List.of(" 00:00:00", "T00:00:00", " 00:00");
    private static final int LENGTH_OF_A_YEAR = 4;

    private final String example;

    Dates(String example) {
        this.example = example;
    }

    /** The day; empty where the text is none, or could be two. */
    Optional<LocalDate> read(String text) {
        List<String> parts = parts(text);
        if (parts.isEmpty() || !isSure(parts)) {
            return Optional.empty();
        }
        List<Integer> numbers = parts.stream().map(Integer::valueOf).toList();
        if (isYear(parts.get(0))) {
            return day(numbers.get(0), numbers.get(1), numbers.get(2));
        }
        return this == DAY_FIRST
                ? day(numbers.get(2), numbers.get(1), numbers.get(0))
                : day(numbers.get(2), numbers.get(0), numbers.get(1));
    }

    /** Why a text is no day, and how to write one. */
    String complaint(String text) {
        List<String> parts = parts(text);
        if (parts.isEmpty()) {
            return "is not a day: write it like " + example;
        }
        if (isSure(parts)) {
            return "is no day of the calendar: write a real one, like " + example;
        }
        return isYear(parts.get(2))
                ? "could be two days: say which number comes first with --dates day-first or --dates month-first"
                : "has no year of four digits: write it like " + example;
    }

    /** Whether it is clear which number is the year, the month and the day. */
    private boolean isSure(List<String> parts) {
        return isYear(parts.get(0)) || (this != ISO && isYear(parts.get(2)));
    }

    private static boolean isYear(String number) {
        return number.length() == LENGTH_OF_A_YEAR;
    }

    /** The three numbers of a day; none where the text does not consist of three. A day at midnight is a day. */
    private static List<String> parts(String text) {
        String day = text;
        for (String midnight : MIDNIGHTS) {
            day = day.endsWith(midnight) ? day.substring(0, day.length() - midnight.length()) : day;
        }
        List<String> parts = new ArrayList<>();
        for (String part : day.replace('/', '-').replace('.', '-').split("-", -1)) {
            if (part.isEmpty()
                    || part.length() > LENGTH_OF_A_YEAR
                    || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return List.of();
            }
            parts.add(part);
        }
        return parts.size() == 3 ? parts : List.of();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
