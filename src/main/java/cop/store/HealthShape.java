package cop.store;

import cop.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code health:} of the charter. */
final class HealthShape extends Shape<Settings.Health> {

    private final Field<Optional<Integer>> minResponses =
            optional("min-responses", Types.INTEGER, "the fewest answers that are shown; five or more");
    private final Field<Map<String, Settings.Threshold>> thresholds =
            map("thresholds", Types.TEXT, new ThresholdShape(), "other thresholds, by the indicator's id");
    private final Field<List<String>> skip =
            list("skip", Types.TEXT, "the indicators that the community does not want");
    private final Field<Map<String, String>> reasons =
            map("reasons", Types.TEXT, Types.PROSE, "why, by the indicator's id");

    @Override
    protected Settings.Health build(Values in) {
        return new Settings.Health(in.of(minResponses), in.of(thresholds), in.of(skip), in.of(reasons));
    }

    @Override
    protected void write(Settings.Health value, Draft out) {
        out.put(minResponses, value.minResponses())
                .put(thresholds, value.thresholds())
                .put(skip, value.skip())
                .put(reasons, value.reasons());
    }
}
