package cop.store;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** A time zone by its name in the IANA database. */
final class ZoneType extends ScalarType<ZoneId> {

    ZoneType() {
        super("a time zone such as Africa/Johannesburg", "time-zone", "Africa/Johannesburg", Tree.Kind.WORD);
    }

    @Override
    protected Optional<ZoneId> parse(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    protected String print(ZoneId zone) {
        return zone.getId();
    }
}
