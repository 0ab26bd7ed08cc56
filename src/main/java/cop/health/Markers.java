package cop.health;

import cop.model.Agreements.Decision;
import cop.model.Consent;
import cop.model.Goal;
import cop.model.Life.Stage;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Product;
import cop.model.Purpose;
import cop.model.Role;
import cop.stats.Interval;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what communities of each stage of life have in common (HEALTH_MODEL section 3). */
final class Markers {

    private static final int LEAST_DUE = 3;
    private static final double STEADY = 0.60;
    private static final double VERY_STEADY = 0.80;
    private static final double MOST = 0.80;
    private static final int QUIET_MONTHS = 6;
    private static final int HANDED_OVER_MONTHS = 18;

    private final Window window;
    private final int held;
    private final Tally rhythm;
    private final Purpose purpose;
    private final long reviews;
    private final List<Product> published;

    Markers(Window window) {
        this.window = window;
        this.held = window.held().size();
        this.rhythm = new RhythmKept().count(window);
        this.purpose = window.community().charter().aims().purpose();
        this.reviews = purpose.reviews().stream()
                .filter(day -> !day.isAfter(window.asOf()))
                .count();
        this.published = window.products().stream()
                .filter(product -> product.life().published().isPresent())
                .toList();
    }

    Map<Stage, List<Marker>> all() {
        Map<Stage, List<Marker>> all = new EnumMap<>(Stage.class);
        all.put(Stage.POTENTIAL, potential());
        all.put(Stage.COALESCING, coalescing());
        all.put(Stage.MATURING, maturing());
        all.put(Stage.STEWARDSHIP, stewardship());
        all.put(Stage.TRANSFORMATION, transformation());
        return all;
    }

    private List<Marker> potential() {
        boolean nothing = window.actions().isEmpty() && window.products().isEmpty();
        return List.of(
                Marker.of("p1", "two meetings or fewer", held <= 2),
                Marker.of(
                        "p2",
                        "no purpose looked at together",
                        reviews == 0 || purpose.statement().isEmpty()),
                Marker.of(
                        "p3",
                        "half of the key roles or fewer filled",
                        new KeyRolesFilled().count(window).yes() <= 2),
                Marker.of("p4", "fewer than three meetings due or held", Math.max(held, rhythm.of()) < LEAST_DUE),
                Marker.of("p5", "no actions and no products", nothing));
    }

    private List<Marker> coalescing() {
        boolean young = window.launch()
                .filter(first -> first.plusMonths(12).isAfter(window.asOf()))
                .isPresent();
        boolean done = window.actions().stream().anyMatch(action -> window.happened(action.done()));
        boolean captured = window.held().stream()
                .anyMatch(meeting ->
                        window.minutes(meeting).flatMap(Minutes::recorded).isPresent());
        return List.of(
                Marker.of("c1", "three to nine meetings, or the first year", (held >= 3 && held <= 9) || young),
                Marker.of("c2", "the purpose looked at together", reviews > 0),
                rhythmOf("c3", "three of five meetings due are held", STEADY),
                new Marker("c4", "a core of two or more", core()),
                Marker.of("c5", "an action done or a meeting written up", done || captured),
                Marker.of(
                        "c6",
                        "fewer than three products, or none in use elsewhere",
                        published.size() < 3
                                || published.stream().noneMatch(product -> Reused.isReused(product, window))));
    }

    private List<Marker> maturing() {
        boolean newcomer = window.community().members().keySet().stream()
                .anyMatch(id -> NewcomersReturn.returned(id, window).orElse(false));
        return List.of(
                Marker.of("m1", "six meetings or more", held >= 6),
                Marker.of("m2", "two products or more", published.size() >= 2),
                Marker.of("m3", "four people or more have had a role", roleHolders() >= 4),
                Marker.of("m4", "a newcomer came and came again", newcomer),
                Marker.of("m5", "the purpose looked at again since the beginning", reviews > 1),
                Marker.of("m6", "a product or an action shared across organisations", isShared()));
    }

    private List<Marker> stewardship() {
        boolean old = window.launch()
                .filter(first -> !first.plusMonths(24).isAfter(window.asOf()))
                .isPresent();
        return List.of(
                Marker.of("s1", "two years or eighteen meetings", old || held >= 18),
                rhythmOf("s2", "four of five meetings due are held", VERY_STEADY),
                Marker.of(
                        "s3",
                        "a product used by an organisation that did not write it",
                        published.stream().anyMatch(product -> Reused.isUsedByOthers(product, window))),
                new Marker(
                        "s4", "two people or more have facilitated, or a key role went over to another", leadership()),
                Marker.of("s5", "a product revised or retired", isTended()),
                Marker.of("s6", "a product shared beyond the members", isSharedBeyond()));
    }

    private List<Marker> transformation() {
        Optional<Boolean> falling = trend();
        Optional<Boolean> leaving = Optional.of(new WantToStay().count(window))
                .filter(stay -> stay.missing().isEmpty() && stay.isShare())
                .filter(stay -> stay.of() >= window.leastAnswers())
                .map(stay -> stay.value() < 0.5 - Interval.TOLERANCE);
        return List.of(
                Marker.of("t1", "what it set out to reach is reached", isFulfilled()),
                new Marker("t2", "attendance falling", falling),
                Marker.of("t3", "no product for half a year, though there were some", isQuiet()),
                new Marker("t4", "fewer than three of five of the last six meetings due were held", thinned()),
                new Marker("t5", "fewer than half want to stay", leaving),
                Marker.of("t6", "a decision to merge, split, close or hand over", isDecided()));
    }

    /** Whether most of three goals or more are reached, or the members say that the purpose is fulfilled. */
    boolean isFulfilled() {
        List<Goal> due = window.community().charter().aims().goals().values().stream()
                .filter(goal -> goal.due().isPresent())
                .toList();
        long reached =
                due.stream().filter(goal -> goal.isReached(window.asOf())).count();
        return purpose.fulfilled() || (due.size() >= 3 && reached >= MOST * due.size());
    }

    boolean isDecided() {
        return window.community().charter().agreements().decisions().stream()
                .filter(decision -> !decision.on().isAfter(window.asOf()))
                .anyMatch(decision -> switch (decision.about()) {
                    case CLOSE, SPLIT, MERGE -> true;
                    case HAND_OVER -> decision.role().isEmpty();
                    case RENEW, OTHER -> false;
                });
    }

    /** Whether there were products, and none in the last half year. */
    boolean isQuiet() {
        LocalDate since = window.asOf().minusMonths(QUIET_MONTHS);
        return !published.isEmpty()
                && published.stream()
                        .allMatch(product ->
                                product.life().published().orElseThrow().isBefore(since));
    }

    private Marker rhythmOf(String id, String what, double share) {
        return new Marker(
                id,
                what,
                rhythm.of() < LEAST_DUE ? Optional.empty() : Optional.of(rhythm.value() >= share - Interval.TOLERANCE));
    }

    private Optional<Boolean> core() {
        return window.gatherings().stream().anyMatch(Gathering::isRegistered)
                ? Optional.of(Core.of(window).size() >= 2)
                : Optional.empty();
    }

    private Optional<Boolean> trend() {
        boolean open = window.community().charter().membership().isOpen();
        Indicator attendance = open ? new Headcount() : new Attendance();
        Tally tally = attendance.count(window);
        return tally.parts().isEmpty()
                ? Optional.empty()
                : Optional.of(Movement.of(tally, window.launch()))
                        .filter(Movement::isTested)
                        .map(Movement::isFalling);
    }

    private int roleHolders() {
        Set<String> holders = new HashSet<>();
        for (Gathering gathering : window.gatherings()) {
            holders.addAll(window.members(gathering.meeting().roles().values()));
        }
        return holders.size();
    }

    private boolean isShared() {
        return Pairs.written(window).crossing(window).yes() > 0;
    }

    /** Unknown where one person was appointed and nobody could step in: that is no failure. */
    private Optional<Boolean> leadership() {
        LocalDate since = window.asOf().minusMonths(HANDED_OVER_MONTHS);
        boolean handedOver = window.community().charter().agreements().decisions().stream()
                .anyMatch(decision -> decision.about() == Decision.About.HAND_OVER
                        && !decision.on().isBefore(since)
                        && !decision.on().isAfter(window.asOf()));
        Set<String> facilitators = new HashSet<>();
        for (Meeting meeting : window.held()) {
            meeting.role(Role.FACILITATOR).ifPresent(facilitators::add);
        }
        boolean led = handedOver || facilitators.size() > 1;
        boolean deputy =
                window.community().charter().role(Role.FACILITATOR).deputy().isPresent();
        return led || deputy || !window.facilitationIsAppointed() ? Optional.of(led) : Optional.empty();
    }

    private boolean isTended() {
        return published.stream()
                .anyMatch(product -> window.happened(product.life().retired())
                        || product.life().revised().stream().anyMatch(day -> !day.isAfter(window.asOf())));
    }

    private boolean isSharedBeyond() {
        return published.stream()
                .anyMatch(product -> product.audience(window.asOf())
                        .filter(audience -> audience != Consent.Audience.MEMBERS)
                        .isPresent());
    }

    private Optional<Boolean> thinned() {
        List<Boolean> kept = RhythmKept.lastKept(window, 6);
        long held = kept.stream().filter(Boolean::booleanValue).count();
        return kept.size() < LEAST_DUE
                ? Optional.empty()
                : Optional.of(held < STEADY * kept.size() - Interval.TOLERANCE);
    }
}
