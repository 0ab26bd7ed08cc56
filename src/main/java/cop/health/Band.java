package cop.health;

import cop.model.Settings.Threshold;
import cop.stats.Interval;
import java.util.Optional;

/**
 * From where a figure is healthy and from where it asks for action; between the two it is to be watched.
 *
 * @param healthy this and better
 * @param act worse than this
 * @param most the upper edge of what is healthy where too much is not good either, else the end of the scale
 * @param source who set the two
 * @param overridden whether the community chose its own
 */
record Band(Better better, double healthy, double act, double most, String source, boolean overridden) {

    /** Which way is better. */
    enum Better {
        MORE,
        LESS,
        BETWEEN,
        NEAR_ZERO,
        /** Only whether it falls is judged. */
        STEADY,
        /** Nothing is judged: it stands beside other figures. */
        NEITHER
    }

    static final Band DIRECTION = unjudged(Better.STEADY);
    static final Band CONTEXT = unjudged(Better.NEITHER);

    private static final String DEFAULT = "default of cop";
    private static final int HIGHEST_MARK = 5;

    private static Band unjudged(Better better) {
        return new Band(better, Double.NaN, Double.NaN, Double.NaN, "", false);
    }

    /** Of a share, or of something of which less is better where the first lies below the second. */
    static Band of(double healthy, double act) {
        return new Band(healthy < act ? Better.LESS : Better.MORE, healthy, act, 1, DEFAULT, false);
    }

    /** Of a mean of answers from 1 to 5. */
    static Band ofMarks(double healthy, double act) {
        return new Band(Better.MORE, healthy, act, HIGHEST_MARK, DEFAULT, false);
    }

    /** Of a number that has no upper end. */
    static Band ofNumbers(double healthy, double act) {
        return new Band(Better.MORE, healthy, act, Double.POSITIVE_INFINITY, DEFAULT, false);
    }

    static Band between(double healthy, double most, double act) {
        return new Band(Better.BETWEEN, healthy, act, most, DEFAULT, false);
    }

    /** Of a difference, in either direction. */
    static Band nearZero(double healthy, double act) {
        return new Band(Better.NEAR_ZERO, healthy, act, healthy, DEFAULT, false);
    }

    /**
     * This band, which follows something that was there before.
     *
     * @param origin whose advice, rule or practice the numbers are taken from, to follow "after"
     */
    Band after(String origin) {
        return new Band(better, healthy, act, most, source + ", after " + origin, overridden);
    }

    /** This band with what the community set differently. */
    Band with(Threshold choice) {
        if (!isJudged()) {
            return this;
        }
        return new Band(
                better, choice.healthy().orElse(healthy), choice.act().orElse(act), most, "this community", true);
    }

    Status of(double value) {
        return switch (better) {
            case MORE -> graded(value - healthy, value - act);
            case LESS -> graded(healthy - value, act - value);
            case NEAR_ZERO -> graded(healthy - Math.abs(value), act - Math.abs(value));
            case BETWEEN -> graded(Math.min(value - healthy, most - value), value - act);
            case STEADY, NEITHER -> Status.NOT_JUDGED;
        };
    }

    /** By how far a figure lies within what is healthy, and how far above what asks for action. */
    private static Status graded(double aboveHealthy, double aboveAct) {
        if (aboveHealthy >= -Interval.TOLERANCE) {
            return Status.HEALTHY;
        }
        return aboveAct < -Interval.TOLERANCE ? Status.ACT : Status.WATCH;
    }

    /** For example {@code healthy from 60 %, act below 40 % (default of cop)}; absent where nothing is judged. */
    Optional<String> words() {
        String from = switch (better) {
            case MORE -> "healthy from " + number(healthy);
            case LESS -> "healthy up to " + number(healthy);
            case BETWEEN -> "healthy from " + number(healthy) + " to " + number(most);
            case NEAR_ZERO -> "healthy up to " + number(healthy) + " off";
            case STEADY, NEITHER -> "";
        };
        return isJudged() ? Optional.of(from + actionWords() + " (" + source + ")") : Optional.empty();
    }

    /** Nothing lies below nothing: a share is then asked to act by other rules, and a number where there is none at all. */
    private String actionWords() {
        if (better == Better.NEAR_ZERO || better == Better.LESS) {
            return ", act above " + number(act);
        }
        boolean none = act <= 0;
        return none && isShare() ? "" : (none ? ", act at " : ", act below ") + number(act);
    }

    private String number(double value) {
        if (isShare()) {
            return Share.percent(value) + " %";
        }
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private boolean isShare() {
        return healthy <= 1 && act <= 1 && most <= 1;
    }

    /** Whether a figure by itself can be good or bad. */
    boolean isJudged() {
        return better != Better.STEADY && better != Better.NEITHER;
    }

    /** How far a healthy figure lies beyond what is asked, from 0 to 1 at the most there is. */
    double margin(double value) {
        return switch (better) {
            case MORE ->
                Double.isInfinite(most)
                        ? Math.min(1, (value - healthy) / healthy)
                        : healthy >= most ? 0 : (value - healthy) / (most - healthy);
            case LESS -> (healthy - value) / healthy;
            case NEAR_ZERO -> (healthy - Math.abs(value)) / healthy;
            case BETWEEN -> Math.min(value - healthy, most - value) / ((most - healthy) / 2);
            case STEADY, NEITHER -> 0;
        };
    }
}
