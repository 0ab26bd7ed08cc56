package cop.health;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report that was saved, as far as a later one looks back at it. What it does not hold, or holds in another way than it was
 * saved, counts as not known.
 *
 * @param asOf the last day that it looked at
 * @param concerns the ids of what it was worried about
 */
public record PastReport(LocalDate asOf, Map<String, Map<?, ?>> indicators, List<String> concerns) {

    public PastReport {
        indicators = Map.copyOf(indicators);
        concerns = List.copyOf(concerns);
    }

    /** The report that a file under {@code reports/} holds, read as a map; empty where it is none. */
    public static Optional<PastReport> read(Map<?, ?> file) {
        Optional<LocalDate> asOf = day(file.get("as-of") instanceof String text ? text : "");
        if (asOf.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Map<?, ?>> indicators = new HashMap<>();
        if (file.get("indicators") instanceof List<?> all) {
            for (Object one : all) {
                if (one instanceof Map<?, ?> indicator && indicator.get("id") instanceof String id) {
                    indicators.put(id, indicator);
                }
            }
        }
        List<String> concerns = file.get("concerns") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
        return Optional.of(new PastReport(asOf.get(), indicators, concerns));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isStatus(String id, Status status) {
        return text(id, "status").filter(status.key()::equals).isPresent();
    }

    /** The status of an indicator, where it was judged. */
    Optional<Status> status(String id) {
        for (Status status : Status.values()) {
            if (isStatus(id, status) && status.isJudgement()) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing within the range said otherwise. */
    boolean isSure(String id) {
        return text(id, "firmness").filter(word -> !word.equals("tentative")).isPresent();
    }

    Optional<Double> value(String id) {
        return number(its(id), "value");
    }

    /** How many of how many. */
    Optional<Share> share(String id) {
        Optional<Double> yes = number(its(id), "numerator");
        Optional<Double> of = number(its(id), "denominator");
        return yes.isPresent() && of.isPresent() && yes.get() >= 0 && yes.get() <= of.get()
                ? Optional.of(new Share(yes.get().intValue(), of.get().intValue()))
                : Optional.empty();
    }

    /** A number that stands in the detail of an indicator. */
    Optional<Double> detail(String id, String key) {
        return its(id).get("detail") instanceof Map<?, ?> detail ? number(detail, key) : Optional.empty();
    }

    /** Whether a trend was found to fall. */
    boolean wasFalling(String id) {
        return its(id).get("trend") instanceof Map<?, ?> trend && "falling".equals(trend.get("word"));
    }

    /** What an indicator rested on. */
    boolean restsOn(String id, String file) {
        return its(id).get("evidence") instanceof List<?> evidence
                && evidence.stream().anyMatch(one -> one instanceof Map<?, ?> place && file.equals(place.get("file")));
    }

    private Optional<String> text(String id, String key) {
        return its(id).get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Double> number(Map<?, ?> in, String key) {
        return in.get(key) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private Map<?, ?> its(String id) {
        return indicators.getOrDefault(id, Map.of());
    }
}
