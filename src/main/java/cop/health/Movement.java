package cop.health;

import cop.stats.Trend;
import cop.stats.TrendWord;
import java.util.List;
import java.util.Optional;

/**
 * How a share moves from meeting to meeting.
 *
 * @param parts at least one, in order of time
 * @param withLaunch whether the first of them is the community's first meeting, which is nearly always the fullest
 */
record Movement(TrendWord word, List<Part> parts, boolean withLaunch) {

    /** The smallest change from first to last that matters. */
    private static final double DELTA = 0.10;

    private static final String BARS = "▁▂▃▄▅▆▇█";

    static Movement of(List<Part> parts, boolean withLaunch) {
        return new Movement(TrendWord.of(shares(parts), DELTA, withLaunch), List.copyOf(parts), withLaunch);
    }

    boolean isTested() {
        return word != TrendWord.TOO_FEW_POINTS;
    }

    boolean isFalling() {
        return word == TrendWord.FALLING;
    }

    /** The figures behind the word, where there are enough points. */
    Optional<Trend> trend() {
        return isTested() ? Optional.of(Trend.of(shares())) : Optional.empty();
    }

    /** What became of a fall when the first meeting was left out. */
    Optional<String> guard() {
        if (word == TrendWord.SETTLING) {
            return Optional.of("gone-without-launch");
        }
        return isFalling() && withLaunch ? Optional.of("holds-without-launch") : Optional.empty();
    }

    double[] shares() {
        return shares(parts);
    }

    /** One bar per meeting on a scale from 0 to 1. */
    String spark() {
        StringBuilder spark = new StringBuilder();
        for (Part part : parts) {
            spark.append(BARS.charAt(Math.min(BARS.length() - 1, (int) (BARS.length() * part.share()))));
        }
        return spark.toString();
    }

    /** For example {@code from 6 of 6 to 4 of 7}. */
    String ends() {
        return "from " + counts(parts.get(0)) + " to " + counts(parts.get(parts.size() - 1));
    }

    private static String counts(Part part) {
        return new Share(part.yes(), part.of()).words();
    }

    private static double[] shares(List<Part> parts) {
        return parts.stream().mapToDouble(Part::share).toArray();
    }
}
