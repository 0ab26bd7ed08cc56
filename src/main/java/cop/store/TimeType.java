package cop.store;

import java.time.LocalTime;
import java.util.Optional;

/** A time of day, {@code "14:00"}; {@code 9:00} is understood too. */
final class TimeType extends ScalarType<LocalTime> {

    TimeType() {
        super("a time such as \"14:00\"", "time", "\"14:00\"", Tree.Kind.QUOTED);
    }

    @Override
    protected Optional<LocalTime> parse(String text) {
        int colon = text.indexOf(':');
        int hour = colon > 2 ? -1 : Digits.number(text, 0, colon);
        int minute = text.length() == colon + 3 ? Digits.number(text, colon + 1, 2) : -1;
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    /** To the minute. */
    @Override
    protected String print(LocalTime time) {
        return time.toString().substring(0, 5);
    }
}
