package cop.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A moment with its offset from Greenwich, {@code 2026-02-19T09:12:00+02:00}, to the second. */
final class InstantType extends ScalarType<OffsetDateTime> {

    private static final int OFFSET = 19;

    private final DateType dates = new DateType();

    InstantType() {
        super("a moment such as 2026-02-19T09:12:00+02:00", "date-time", "2026-02-19T09:12:00+02:00", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<OffsetDateTime> parse(String text) {
        if (text.length() <= OFFSET || text.charAt(10) != 'T' || text.charAt(13) != ':' || text.charAt(16) != ':') {
            return Optional.empty();
        }
        Optional<LocalDate> date = dates.parse(text.substring(0, DateType.LENGTH));
        int hour = Digits.number(text, 11, 2);
        int minute = Digits.number(text, 14, 2);
        int second = Digits.number(text, 17, 2);
        Optional<ZoneOffset> offset = offset(text.substring(OFFSET));
        boolean real = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return real && date.isPresent() && offset.isPresent()
                ? Optional.of(OffsetDateTime.of(
                        LocalDateTime.of(date.get(), LocalTime.of(hour, minute, second)), offset.get()))
                : Optional.empty();
    }

    @Override
    protected String print(OffsetDateTime moment) {
        String time = moment.toLocalTime().withNano(0).toString();
        return moment.toLocalDate() + "T" + (time.length() == 5 ? time + ":00" : time) + moment.getOffset();
    }

    private static Optional<ZoneOffset> offset(String text) {
        if (text.equals("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        int hours = Digits.number(text, 1, 2);
        int minutes = text.length() == 6 && text.charAt(3) == ':' ? Digits.number(text, 4, 2) : -1;
        int sign = text.charAt(0) == '-' ? -1 : text.charAt(0) == '+' ? 1 : 0;
        return sign != 0 && hours >= 0 && hours < 18 && minutes >= 0 && minutes < 60
                ? Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes))
                : Optional.empty();
    }
}
