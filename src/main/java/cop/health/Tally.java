package cop.health;

import cop.model.Meeting;
import cop.model.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an indicator counts: how many of how many, or a {@link Measure}, and what that rests on. What is unknown goes into neither number, and
 * is kept as a {@link Gap}.
 */
final class Tally {

    private int yes;
    private int of;
    private final List<Part> parts = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Thing.Key> evidence = new ArrayList<>();
    private final Map<String, Object> detail = new TreeMap<>();
    private Optional<Measure> measure = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();
    private Optional<String> companion = Optional.empty();

    /**
     * A figure that is no share of what was counted.
     *
     * @param words for example {@code 34 days}
     */
    private record Measure(double value, String words) {}

    /** What is so without a figure. */
    record Verdict(Status status, String sentence) {}

    /** Counts one more, which is so or is not. */
    void add(boolean so) {
        add(so ? 1 : 0, 1);
    }

    void add(int more, int outOf) {
        yes += more;
        of += outOf;
    }

    /** Counts a meeting's people; a meeting at which nobody was expected says nothing. */
    void add(Meeting meeting, int came, int expected) {
        if (expected > 0) {
            parts.add(new Part(meeting, came, expected));
            add(came, expected);
        }
    }

    /** Counts a meeting's people where nobody was expected. */
    void headcount(Meeting meeting, int came) {
        parts.add(new Part(meeting, came, 0));
    }

    /** Says what was measured where it is no share, or not the plain share of the counts. */
    void measure(double value, String words) {
        measure = Optional.of(new Measure(value, words));
    }

    /** Settles the matter where there is no figure to say. */
    void settle(Status status, String sentence) {
        verdict = Optional.of(new Verdict(status, sentence));
    }

    void unknown(Gap gap) {
        gaps.add(gap);
    }

    void evidence(Thing.Key key) {
        evidence.add(key);
    }

    void detail(String key, Object value) {
        detail.put(key, value);
    }

    /** What would show if the figure were pushed up by the wrong means. */
    void companion(String sentence) {
        companion = Optional.of(sentence);
    }

    /** Says how much it takes before the indicator may speak. */
    Tally needs(Noun what, int needs, int have) {
        if (have < needs) {
            missing.add(new Missing(what, needs, have));
        }
        return this;
    }

    /** Says how many have to be counted before the indicator may speak. */
    Tally needs(Noun what, int needs) {
        return needs(what, needs, of);
    }

    int yes() {
        return yes;
    }

    int of() {
        return of;
    }

    double value() {
        return measure.map(Measure::value).orElseGet(() -> (double) yes / of);
    }

    /** Whether there are counts behind the figure. */
    boolean isShare() {
        return of > 0;
    }

    /** For example {@code 28 of 38}, or {@code 34 days}. */
    String words() {
        return measure.map(Measure::words).orElseGet(() -> new Share(yes, of).words());
    }

    Optional<Verdict> verdict() {
        return verdict;
    }

    List<Part> parts() {
        return parts;
    }

    List<Missing> missing() {
        return missing;
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Thing.Key> evidence() {
        return evidence;
    }

    Map<String, Object> detail() {
        return detail;
    }

    Optional<String> companion() {
        return companion;
    }
}
