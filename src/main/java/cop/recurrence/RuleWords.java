package cop.recurrence;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says a {@link Rule} in English words. */
final class RuleWords {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private final Rule rule;
    private final String period;

    private RuleWords(Rule rule) {
        this.rule = rule;
        this.period = rule.frequency().period();
    }

    static String describe(Rule rule) {
        RuleWords words = new RuleWords(rule);
        return words.days() + words.months() + words.positions() + words.end();
    }

    /** {@code 1st}, {@code 22nd}, {@code 13th}. */
    static String numbered(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private String days() {
        String days = weekdays() + monthDays();
        boolean oneOfYear =
                rule.frequency() == Frequency.YEARLY && rule.months().isEmpty() && numbered();
        if (days.isEmpty()) {
            return everyNth(period);
        }
        if (rule.frequency() == Frequency.WEEKLY && rule.interval() == 2) {
            return everyNth(days);
        }
        if (rule.interval() == 1 && !oneOfYear) {
            return "every " + days;
        }
        if (rule.frequency() == Frequency.DAILY) {
            return everyNth(period) + ", " + days + " only";
        }
        return "every " + days + " of " + everyNth(period);
    }

    private boolean numbered() {
        for (Weekday weekday : rule.weekdays()) {
            if (weekday.ordinal() != 0) {
                return true;
            }
        }
        return false;
    }

    private String everyNth(String noun) {
        return switch (rule.interval()) {
            case 1 -> "every " + noun;
            case 2 -> "every other " + noun;
            default -> "every " + ordinal(rule.interval()) + " " + noun;
        };
    }

    private String weekdays() {
        List<String> ordinals = new ArrayList<>();
        List<String> days = new ArrayList<>();
        boolean sameDay = true;
        for (Weekday weekday : rule.weekdays()) {
            String ordinal = weekday.ordinal() == 0 ? "" : ordinal(weekday.ordinal()) + " ";
            sameDay &= weekday.day() == rule.weekdays().get(0).day();
            ordinals.add(ordinal.strip());
            days.add(ordinal + name(weekday.day()));
        }
        boolean grouped = sameDay && days.size() > 1;
        return grouped ? list(ordinals) + " " + name(rule.weekdays().get(0).day()) : list(days);
    }

    private String monthDays() {
        List<String> days = new ArrayList<>();
        for (int day : rule.monthDays()) {
            days.add(day > 0 ? numbered(day) : ordinal(day) + " day of the month");
        }
        return (days.isEmpty() || rule.weekdays().isEmpty() ? "" : " on the ") + list(days);
    }

    private String months() {
        List<String> months = new ArrayList<>();
        for (int month : rule.months()) {
            months.add(name(Month.of(month)));
        }
        return months.isEmpty() ? "" : " in " + list(months);
    }

    private String positions() {
        List<String> positions = new ArrayList<>();
        for (int position : rule.positions()) {
            positions.add(ordinal(position));
        }
        return positions.isEmpty() ? "" : ", only the " + list(positions) + " of each " + period;
    }

    private String end() {
        if (rule.count() != Rule.ENDLESS) {
            return rule.count() == 1 ? ", once" : ", " + rule.count() + " times";
        }
        if (rule.until().equals(LocalDate.MAX)) {
            return "";
        }
        LocalDate until = rule.until();
        return ", until " + until.getDayOfMonth() + " " + name(until.getMonth()) + " " + until.getYear();
    }

    private static String ordinal(int number) {
        if (number < 0) {
            return number == -1 ? "last" : ordinal(-number) + " to last";
        }
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : numbered(number);
    }

    /** {@code THURSDAY} as {@code Thursday}; the names of enums cost no look-up in a locale. */
    private static String name(Enum<?> dayOrMonth) {
        String name = dayOrMonth.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ENGLISH);
    }

    private static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
