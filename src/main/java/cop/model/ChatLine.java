package cop.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a message as WhatsApp exports or copies it: {@code 12/03/2026, 18:02 - Ana: Yes} on Android,
 * {@code [2026/03/12, 6:02:11 PM] Ana: Yes} on an iPhone, {@code [18:02, 12/03/2026] Ana: Yes} in a browser.
 *
 * @param day its three numbers as they are written; only two where the year is left out
 * @param rest what stands behind day and time
 */
public record ChatLine(List<Integer> day, Optional<LocalTime> time, String rest) {

    private static final String DAY = "(\\d{1,4})[./-](\\d{1,2})(?:[./-](\\d{1,4}))?";
    private static final String TIME = "(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?(?: ?([ap])\\.? ?m\\.?)?";
    private static final Pattern PLAIN =
            Pattern.compile(DAY + ",? " + TIME + " [-–] (.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\[" + DAY + ",? " + TIME + "\\] ?(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TIME_FIRST =
            Pattern.compile("\\[" + TIME + ",? " + DAY + "\\] ?(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Where months are written before days. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "MH", "PW");

    private static final int CENTURY = 2000;
    private static final int NOON = 12;

    public ChatLine {
        day = List.copyOf(day);
    }

    /** The message that a line begins; empty where it does not. */
    public static Optional<ChatLine> of(String line) {
        String seen = Plain.line(line);
        Matcher plain = PLAIN.matcher(seen);
        if (plain.matches()) {
            return Optional.of(read(plain, 1, 4));
        }
        Matcher brackets = IN_BRACKETS.matcher(seen);
        if (brackets.matches()) {
            return Optional.of(read(brackets, 1, 4));
        }
        Matcher timeFirst = TIME_FIRST.matcher(seen);
        return timeFirst.matches() ? Optional.of(read(timeFirst, 4, 1)) : Optional.empty();
    }

    private static ChatLine read(Matcher found, int day, int time) {
        List<Integer> numbers = found.group(day + 2) == null
                ? List.of(number(found, day), number(found, day + 1))
                : List.of(number(found, day), number(found, day + 1), number(found, day + 2));
        String half = Optional.ofNullable(found.group(time + 2)).orElse("").toLowerCase(Locale.ROOT);
        return new ChatLine(numbers, clock(number(found, time), number(found, time + 1), half), found.group(7));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalTime> clock(int hour, int minute, String half) {
        int whole = half.isEmpty() ? hour : hour % NOON + (half.equals("p") ? NOON : 0);
        try {
            return Optional.of(LocalTime.of(whole, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether days stand before months where people of a community write dates. */
    public static boolean isDayFirst(Community community) {
        String locale = community.charter().locality().locale().orElse("");
        return !MONTH_FIRST.contains(Locale.forLanguageTag(locale).getCountry());
    }

    /** Whether days stand before months: as some line proves, or else as it is usual. */
    public static boolean isDayFirst(List<ChatLine> lines, boolean usual) {
        boolean monthProved = lines.stream().anyMatch(ChatLine::provesMonthFirst);
        boolean dayProved = lines.stream().anyMatch(ChatLine::provesDayFirst);
        return dayProved || (usual && !monthProved);
    }

    private boolean provesDayFirst() {
        return !isYearFirst() && day.get(0) > NOON;
    }

    private boolean provesMonthFirst() {
        return !isYearFirst() && day.get(1) > NOON;
    }

    private boolean isYearFirst() {
        return day.get(0) > 31;
    }

    /** When it was said; empty where the year is left out, or there is no such moment. */
    public Optional<LocalDateTime> at(boolean dayFirst) {
        if (day.size() < 3) {
            return Optional.empty();
        }
        int year = isYearFirst() ? day.get(0) : day.get(2);
        int month = isYearFirst() || dayFirst ? day.get(1) : day.get(0);
        int date = isYearFirst() ? day.get(2) : day.get(dayFirst ? 0 : 1);
        try {
            LocalDate on = LocalDate.of(year < 100 ? CENTURY + year : year, month, date);
            return time.map(on::atTime);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
