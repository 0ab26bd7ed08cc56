package cop.health;

import cop.model.Life.Stage;
import cop.view.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the records of a community look like, by the stages of Wenger, McDermott and Snyder (2002). It is a guess with its
 * reasons, and no verdict; what the members declare comes first.
 *
 * @param declared what the members say
 * @param stage the stage that fits best; the earlier one where two neighbours fit alike
 * @param next the later of two neighbours that fit alike
 * @param markers what was looked for
 */
record LifeCycle(
        Optional<Stage> declared,
        Optional<Stage> stage,
        Optional<Stage> next,
        Confidence confidence,
        Map<Stage, List<Marker>> markers) {

    /** How sure a guess is. */
    enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    private static final List<Stage> ORDER = List.of(Stage.values());
    private static final double ENOUGH_KNOWN = 0.60;
    private static final double WELL_KNOWN = 0.80;
    private static final double CLEAR_LEAD = 0.25;
    private static final double LEAD = 0.10;
    private static final double ALIKE = 1e-9;
    private static final int SIGNS_OF_CHANGE = 3;

    static LifeCycle of(Window window) {
        Map<Stage, List<Marker>> markers = new Markers(window).all();
        boolean young = window.held().size() < Finding.FIRST_MEETINGS;
        List<Stage> candidates = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            boolean allowed = !young || stage == Stage.POTENTIAL;
            if (allowed && gateHolds(stage, markers) && known(stage, markers) >= ENOUGH_KNOWN - ALIKE) {
                candidates.add(stage);
            }
        }
        return best(window.community().charter().life().stage(), candidates, markers);
    }

    private static LifeCycle best(Optional<Stage> declared, List<Stage> candidates, Map<Stage, List<Marker>> markers) {
        Optional<Stage> best = Optional.empty();
        for (Stage stage : candidates) {
            if (best.isEmpty() || score(stage, markers) > score(best.get(), markers) + ALIKE) {
                best = Optional.of(stage);
            }
        }
        double top = best.map(stage -> score(stage, markers)).orElse(0.0);
        double second = 0;
        Optional<Stage> next = Optional.empty();
        for (Stage stage : candidates) {
            if (!best.equals(Optional.of(stage))) {
                second = Math.max(second, score(stage, markers));
                boolean neighbour = best.filter(b -> ORDER.indexOf(b) + 1 == ORDER.indexOf(stage))
                        .isPresent();
                next = neighbour && Math.abs(top - score(stage, markers)) <= ALIKE ? Optional.of(stage) : next;
            }
        }
        double known = best.map(stage -> known(stage, markers)).orElse(0.0);
        return new LifeCycle(declared, best, next, confidence(top - second, known), markers);
    }

    private static Confidence confidence(double lead, double known) {
        if (lead >= CLEAR_LEAD - ALIKE && known >= WELL_KNOWN - ALIKE) {
            return Confidence.HIGH;
        }
        return lead >= LEAD - ALIKE ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** Some stages need more than a majority of their signs. */
    private static boolean gateHolds(Stage stage, Map<Stage, List<Marker>> markers) {
        List<Marker> its = markers.getOrDefault(stage, List.of());
        return switch (stage) {
            case POTENTIAL, COALESCING -> true;
            case MATURING, STEWARDSHIP -> its.get(0).isMet();
            case TRANSFORMATION ->
                its.get(its.size() - 1).isMet()
                        || its.stream().filter(Marker::isMet).count() >= SIGNS_OF_CHANGE;
        };
    }

    private static double known(Stage stage, Map<Stage, List<Marker>> markers) {
        List<Marker> its = markers.getOrDefault(stage, List.of());
        return (double) its.stream().filter(marker -> marker.met().isPresent()).count() / its.size();
    }

    private static double score(Stage stage, Map<Stage, List<Marker>> markers) {
        List<Marker> its = markers.getOrDefault(stage, List.of());
        long known = its.stream().filter(marker -> marker.met().isPresent()).count();
        return known == 0 ? 0 : (double) its.stream().filter(Marker::isMet).count() / known;
    }

    /** The share of a stage's signs that are there, from 0 to 1. */
    Map<Stage, Double> scores() {
        Map<Stage, Double> scores = new EnumMap<>(Stage.class);
        markers.keySet().forEach(stage -> scores.put(stage, score(stage, markers)));
        return scores;
    }

    /** Whether the community is as far as this, by what its members say or else by its records. */
    boolean hasReached(Stage wanted) {
        return declared.or(() -> stage)
                .filter(its -> its.compareTo(wanted) >= 0)
                .isPresent();
    }

    /** For example {@code coalescing, moving toward maturing}. */
    String label() {
        String first = stage.map(Words::of).orElse("not clear yet");
        return first + next.map(later -> ", moving toward " + Words.of(later)).orElse("");
    }
}
