package cop.register;

import cop.model.ChatLine;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the moments and spans of time that forms and calls write, such as {@code 12/03/2026 18:02:11} or {@code 2026/03/12 6:02:11 pm GMT+2}. */
final class Stamp {

    private static final Pattern SPAN = Pattern.compile(
            "(?:(\\d{1,2}) ?h(?:rs?|ours?)?)?,? ?(?:(\\d{1,3}) ?m(?:ins?|inutes?)?)?,? ?(?:\\d{1,2} ?s(?:ecs?|econds?)?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2}):\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("()(\\d{1,4})");
    private static final int HOUR = 60;

    private Stamp() {}

    /** How long somebody was there, such as {@code 53}, {@code 1 hr 5 min} or {@code 53m 12s}. */
    static Optional<Integer> minutes(String text) {
        String low = text.strip().toLowerCase(Locale.ROOT);
        for (Pattern pattern : new Pattern[] {NUMBER, CLOCK, SPAN}) {
            Matcher found = pattern.matcher(low);
            if (!low.isEmpty() && found.matches()) {
                return Optional.of(number(found.group(1)) * HOUR + number(found.group(2)));
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The moment on the community's clock; empty where it cannot be read, so that the order of the rows decides. */
    static Optional<LocalDateTime> read(String text, boolean dayFirst) {
        return line(text).flatMap(line -> line.at(dayFirst));
    }

    /** The text as a line of a chat would begin with it. */
    static Optional<ChatLine> line(String text) {
        String plain = text.replaceFirst("(\\d)T(\\d)", "$1 $2")
                .replaceFirst("(?i) *(gmt|utc|z)[+:\\d-]*$", "")
                .replaceFirst("\\.\\d+$", "");
        return ChatLine.of("[" + plain + "] ");
    }
}
