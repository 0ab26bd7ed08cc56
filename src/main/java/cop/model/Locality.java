package cop.model;

import java.time.ZoneId;
import java.util.Optional;

/**
 * The clock, language and money of the community.
 *
 * @param currency the ISO 4217 code
 */
public record Locality(Optional<ZoneId> timeZone, Optional<String> locale, Optional<String> currency) {

    public static final Locality NONE = new Locality(Optional.empty(), Optional.empty(), Optional.empty());
}
