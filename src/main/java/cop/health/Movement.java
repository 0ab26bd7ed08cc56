package cop.health;

import cop.stats.Median;
import cop.stats.Trend;
import cop.stats.TrendWord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a figure moves from meeting to meeting.
 *
 * @param parts at least one, in order of time
 * @param withLaunch whether the first of them is the community's first meeting, which is nearly always the fullest
 */
record Movement(TrendWord word, List<Part> parts, boolean withLaunch) {

    private static final double DELTA = 0.10;

    private static final String BARS = "▁▂▃▄▅▆▇█";

    /** Of a tally with at least one meeting; the community's first one is known by its day. */
    static Movement of(Tally tally, Optional<LocalDate> launch) {
        LocalDate first = tally.parts().get(0).meeting().date();
        return of(tally.parts(), launch.filter(day -> !first.isAfter(day)).isPresent());
    }

    static Movement of(List<Part> parts, boolean withLaunch) {
        return new Movement(TrendWord.of(values(parts), delta(parts), withLaunch), List.copyOf(parts), withLaunch);
    }

    boolean isTested() {
        return word != TrendWord.TOO_FEW_POINTS;
    }

    boolean isFalling() {
        return word == TrendWord.FALLING;
    }

    /** The figures behind the word, where there are enough points. */
    Optional<Trend> trend() {
        return isTested() ? Optional.of(Trend.of(values())) : Optional.empty();
    }

    /** What became of a fall when the first meeting was left out. */
    Optional<String> guard() {
        if (word == TrendWord.SETTLING) {
            return Optional.of("gone-without-launch");
        }
        return isFalling() && withLaunch ? Optional.of("holds-without-launch") : Optional.empty();
    }

    double[] values() {
        return values(parts);
    }

    /** One bar per meeting on a scale from nobody to everybody, or to the fullest meeting. */
    String spark() {
        StringBuilder spark = new StringBuilder();
        for (double height : heights()) {
            spark.append(BARS.charAt(Math.min(BARS.length() - 1, (int) (BARS.length() * height))));
        }
        return spark.toString();
    }

    /** Each figure on a scale from nobody to everybody, or to the fullest meeting: from 0 to 1. */
    List<Double> heights() {
        double full =
                isShare(parts) ? 1 : Math.max(1, Arrays.stream(values()).max().orElse(1));
        return parts.stream().map(part -> part.value() / full).toList();
    }

    /** For example {@code █▇▆▆▆▅ falling, from 6 of 6 to 4 of 7}. */
    String sentence() {
        return spark() + " " + word.words() + ", " + ends();
    }

    /** For example {@code from 6 of 6 to 4 of 7}. */
    String ends() {
        return "from " + parts.get(0).words() + " to "
                + parts.get(parts.size() - 1).words();
    }

    /** The smallest change from first to last that matters. */
    private static double delta(List<Part> parts) {
        return isShare(parts) ? DELTA : Math.max(1, DELTA * Median.of(values(parts)));
    }

    private static boolean isShare(List<Part> parts) {
        return parts.get(0).isShare();
    }

    private static double[] values(List<Part> parts) {
        return parts.stream().mapToDouble(Part::value).toArray();
    }
}
