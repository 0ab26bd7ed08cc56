package cop.health;

import cop.model.Settings.Threshold;
import cop.stats.Interval;

/**
 * From where a figure is healthy and from where it asks for action; between the two it is to be watched. Where the first
 * lies below the second, less is better.
 *
 * @param healthy this and better
 * @param act worse than this
 * @param source who set the two
 * @param overridden whether the community chose its own
 */
record Band(double healthy, double act, String source, boolean overridden) {

    /** For figures of which only the direction is judged. */
    static final Band NONE = new Band(Double.NaN, Double.NaN, "", false);

    static Band of(double healthy, double act) {
        return new Band(healthy, act, "default of cop", false);
    }

    /** This band with what the community set differently. */
    Band with(Threshold choice) {
        if (isNone()) {
            return this;
        }
        return new Band(choice.healthy().orElse(healthy), choice.act().orElse(act), "this community", true);
    }

    Status of(double value) {
        double sign = lessIsBetter() ? -1 : 1;
        if (sign * (value - healthy) >= -Interval.TOLERANCE) {
            return Status.HEALTHY;
        }
        return sign * (value - act) < -Interval.TOLERANCE ? Status.ACT : Status.WATCH;
    }

    boolean isNone() {
        return Double.isNaN(healthy);
    }

    private boolean lessIsBetter() {
        return healthy < act;
    }

    /** How far a healthy figure lies beyond what is asked, from 0 to 1 at the most there is. */
    double margin(double value) {
        if (lessIsBetter()) {
            return (healthy - value) / healthy;
        }
        return healthy >= 1 ? 0 : (value - healthy) / (1 - healthy);
    }
}
