package cop.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the community set differently about its health report and its checks.
 *
 * @param checks the level of a check by its name
 */
public record Settings(Optional<Health> health, Map<String, CheckLevel> checks) {

    /** How loudly a check speaks. */
    public enum CheckLevel {
        ERROR,
        ADVICE,
        OFF
    }

    /**
     * Choices for the health report (HEALTH_MODEL section 5.3).
     *
     * @param minResponses the fewest answers that are shown; may only be raised above five
     * @param thresholds by the indicator's id
     * @param skip the indicators that the community does not want
     * @param reasons why, by the indicator's id
     */
    public record Health(
            Optional<Integer> minResponses,
            Map<String, Threshold> thresholds,
            List<String> skip,
            Map<String, String> reasons) {

        public static final Health NONE = new Health(Optional.empty(), Map.of(), List.of(), Map.of());

        public Health {
            thresholds = Ordered.copy(thresholds);
            skip = List.copyOf(skip);
            reasons = Ordered.copy(reasons);
        }
    }

    /** From where a figure is healthy, and from where it asks for action. */
    public record Threshold(Optional<Double> healthy, Optional<Double> act) {}

    public static final Settings NONE = new Settings(Optional.empty(), Map.of());

    public Settings {
        checks = Ordered.copy(checks);
    }
}
