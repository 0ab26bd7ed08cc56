package cop.health;

import cop.model.Meeting;
import cop.model.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an indicator counts: how many of how many, and what that rests on. What is unknown goes into neither number, and
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
    private Optional<String> companion = Optional.empty();

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

    double share() {
        return (double) yes / of;
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
