package cop.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/** Reads what people say about a rhythm, such as {@code second and fourth Tuesday}, as a rule. */
final class Phrase {

    private final String text;
    private final LocalDate from;

    private Phrase(String text, LocalDate from) {
        this.text = text;
        this.from = from;
    }

    static Recurrence read(String text, LocalDate from) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ENGLISH));
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return new Phrase(text, from).read(words);
    }

    private Recurrence read(List<String> words) {
        if (words.isEmpty()) {
            throw unknown();
        }
        String last = words.get(words.size() - 1);
        List<String> before = words.subList(0, words.size() - 1);
        if (before.equals(List.of("last")) && last.equals("day")) {
            return RuleText.read("FREQ=MONTHLY;BYMONTHDAY=-1", from);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(last)) {
                return weekday(before, day);
            }
        }
        for (int day = 1; day <= 31; day++) {
            if (before.isEmpty() && RuleWords.numbered(day).equals(last)) {
                return RuleText.read("FREQ=MONTHLY;BYMONTHDAY=" + day, from);
            }
        }
        throw unknown();
    }

    private Recurrence weekday(List<String> before, DayOfWeek day) {
        String code = day.name().substring(0, 2);
        if (before.isEmpty()) {
            return RuleText.read("FREQ=WEEKLY;BYDAY=" + code, from);
        }
        if (before.equals(List.of("other"))) {
            LocalDate first = from.plusDays(Math.floorMod(day.compareTo(from.getDayOfWeek()), 7));
            return RuleText.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=" + code, first);
        }
        return RuleText.read("FREQ=MONTHLY;BYDAY=" + ofMonth(before, code), from);
    }

    /** {@code second and fourth} as {@code 2TU,4TU}. */
    private String ofMonth(List<String> ordinals, String code) {
        StringJoiner days = new StringJoiner(",");
        for (int i = 0; i < ordinals.size(); i += 2) {
            if (i > 0 && !ordinals.get(i - 1).equals("and")) {
                throw unknown();
            }
            days.add(ordinal(ordinals.get(i)) + code);
        }
        if (ordinals.size() % 2 == 0) {
            throw unknown();
        }
        return days.toString();
    }

    private int ordinal(String word) {
        return switch (word) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            case "last" -> -1;
            default -> throw unknown();
        };
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException(
                "“" + text + "” is not a rhythm that can be understood. Write for example"
                        + " Thursday, other Thursday, third Thursday, last Thursday, second and fourth Tuesday, 15th or last day.");
    }
}
