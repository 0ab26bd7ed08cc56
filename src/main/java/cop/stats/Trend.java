package cop.stats;

/**
 * What a series does over time: how sure its direction is ({@link MannKendall}) and how steep ({@link TheilSen}).
 *
 * @param s how many pairs of points rise less how many fall
 * @param p how likely chance alone would be as steady, from 0 to 1
 * @param slope per step, in the series' unit
 * @param points how many points the series has, from 2
 */
public record Trend(int s, double p, double slope, int points) {

    /** The trend of a series of two points or more, in order of time. */
    public static Trend of(double... series) {
        MannKendall test = MannKendall.of(series);
        return new Trend(test.s(), test.p(), TheilSen.slope(series), series.length);
    }

    /** How far the slope leads from the first point to the last, in the series' unit. */
    public double change() {
        return slope * (points - 1);
    }
}
