package cop.store;

import cop.model.Settings;
import java.util.Optional;

/** From where a figure is healthy, and from where it asks for action. */
final class ThresholdShape extends Shape<Settings.Threshold> {

    private final Field<Optional<Double>> healthy = optional("healthy", new NumberType(), "from where it is healthy");
    private final Field<Optional<Double>> act = optional("act", new NumberType(), "from where it asks for action");

    ThresholdShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Settings.Threshold build(Values in) {
        return new Settings.Threshold(in.of(healthy), in.of(act));
    }

    @Override
    protected void write(Settings.Threshold value, Draft out) {
        out.put(healthy, value.healthy()).put(act, value.act());
    }
}
