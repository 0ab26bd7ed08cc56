package cop.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads when something is due, as people say it: {@code 2026-04-16}, {@code 16 April}, {@code 2 weeks}, {@code tomorrow},
 * {@code next meeting}. What could mean two days ({@code Friday}, {@code 4/5}) is not read at all.
 */
public final class Due {

    /** The ways to say a date, for messages. */
    public static final String EXAMPLES = "2026-04-16, 16 April, 2 weeks or next meeting";

    /** The most words that a date has: {@code the next meeting}, {@code 16 April 2026}. */
    public static final int MOST_WORDS = 3;

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Community community;
    private final LocalDate from;

    /** @param from the day that spans such as {@code 2 weeks} count from */
    public Due(Community community, LocalDate from) {
        this.community = community;
        this.from = from;
    }

    /** The day, or empty where the text names none. */
    public Optional<LocalDate> read(String text) {
        List<String> words = words(text);
        if (!words.isEmpty() && words.get(0).equals("the")) {
            words.remove(0);
        }
        return switch (words.size()) {
            case 1 -> one(words.get(0));
            case 2 -> two(words.get(0), words.get(1));
            case 3 ->
                number(words.get(2), 4).flatMap(year -> dayAndMonth(words.get(0), words.get(1), Optional.of(year)));
            default -> Optional.empty();
        };
    }

    /** The day, asked for by somebody who is told what can be written when it is not understood. */
    public LocalDate require(String text) {
        return read(text).orElseThrow(() -> {
            boolean meeting = words(text).contains("meeting");
            return meeting
                    ? CopException.notFound("No next meeting is planned yet.", "Write the day, such as 2026-04-16.")
                    : CopException.usage("\"" + text + "\" is not a day.", "Write it like " + EXAMPLES + ".");
        });
    }

    private Optional<LocalDate> one(String word) {
        if (word.equals("today")) {
            return Optional.of(from);
        }
        if (word.equals("tomorrow")) {
            return Optional.of(from.plusDays(1));
        }
        try {
            return word.length() == 10 ? Optional.of(LocalDate.parse(word)) : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> two(String first, String second) {
        if (first.equals("next") && second.equals("meeting")) {
            return community.nextMeeting(from.plusDays(1)).map(Meeting::date).or(this::nextInRhythm);
        }
        Optional<Integer> count = first.equals("a") || first.equals("one") ? Optional.of(1) : number(first, 3);
        Optional<LocalDate> later = count.flatMap(n -> switch (second) {
            case "day", "days" -> Optional.of(from.plusDays(n));
            case "week", "weeks" -> Optional.of(from.plusWeeks(n));
            case "month", "months" -> Optional.of(from.plusMonths(n));
            default -> Optional.empty();
        });
        return later.or(() -> dayAndMonth(first, second, Optional.empty()))
                .or(() -> dayAndMonth(second, first, Optional.empty()));
    }

    /** Where no meeting is planned yet, the day on which the rhythm asks for one. */
    private Optional<LocalDate> nextInRhythm() {
        return community.charter().calendar().due(from.plusDays(1), from.plusYears(1)).occurrences().stream()
                .map(Calendar.Occurrence::date)
                .findFirst();
    }

    /** Without a year, the first such day that is not before {@code from}. */
    private Optional<LocalDate> dayAndMonth(String dayWord, String monthWord, Optional<Integer> year) {
        int month = month(monthWord);
        Optional<Integer> day = number(withoutOrdinal(dayWord), 2);
        if (month == 0 || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (year.isPresent()) {
                return Optional.of(LocalDate.of(year.get(), month, day.get()));
            }
            LocalDate thisYear = MonthDay.of(month, day.get()).atYear(from.getYear());
            return Optional.of(thisYear.isBefore(from) ? thisYear.plusYears(1) : thisYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.length() >= 3 && MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String withoutOrdinal(String word) {
        for (String ending : List.of("st", "nd", "rd", "th")) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - 2);
            }
        }
        return word;
    }

    private static Optional<Integer> number(String word, int mostDigits) {
        if (word.isEmpty() || word.length() > mostDigits) {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = number * 10 + (c - '0');
        }
        return Optional.of(number);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("[ \\t]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
