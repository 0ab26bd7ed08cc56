package cop.health;

import cop.model.Settings.Threshold;
import cop.stats.Interval;

/**
 * From where a share is healthy and below which it asks for action; between the two it is to be watched.
 *
 * @param healthy this and above
 * @param act below this
 * @param source who set the two
 * @param overridden whether the community chose its own
 */
record Band(double healthy, double act, String source, boolean overridden) {

    static Band of(double healthy, double act) {
        return new Band(healthy, act, "default of cop", false);
    }

    /** This band with what the community set differently. */
    Band with(Threshold choice) {
        return new Band(choice.healthy().orElse(healthy), choice.act().orElse(act), "this community", true);
    }

    Status of(double value) {
        if (value >= healthy - Interval.TOLERANCE) {
            return Status.HEALTHY;
        }
        return value < act - Interval.TOLERANCE ? Status.ACT : Status.WATCH;
    }

    /** How far a healthy share lies beyond what is asked, from 0 to 1 at the most there is. */
    double margin(double value) {
        return healthy >= 1 ? 0 : (value - healthy) / (1 - healthy);
    }
}
