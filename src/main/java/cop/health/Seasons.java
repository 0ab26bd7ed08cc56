package cop.health;

import cop.health.LifeCycle.Confidence;
import cop.health.Season.Suggestion;
import cop.model.Life.Lifespan;
import cop.model.Life.Stage;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the season that the figures of a report suggest (HEALTH_MODEL section 3). */
final class Seasons {

    private static final int MANY_MEETINGS = 8;
    private static final int MANY_TRIGGERS = 3;
    private static final int LONG = 90;

    private final Window window;
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final LifeCycle life;
    private final Optional<PastReport> last;
    private final Markers markers;

    private Seasons(Window window, List<Finding> findings, LifeCycle life, Optional<PastReport> last) {
        this.window = window;
        this.life = life;
        this.last = last;
        this.markers = new Markers(window);
        findings.forEach(finding -> this.findings.put(finding.card().id(), finding));
    }

    static Season of(Window window, List<Finding> findings, LifeCycle life, Optional<PastReport> last) {
        return new Seasons(window, findings, life, last).find();
    }

    private Season find() {
        List<String> notes = isOneSided() ? List.of(Season.REBALANCE) : List.of();
        if (life.stage().isEmpty() || life.stage().equals(Optional.of(Stage.POTENTIAL))) {
            return Season.steadyOn(notes);
        }
        return retire(notes)
                .or(() -> refocus(notes))
                .or(() -> invigorate(notes))
                .orElseGet(() -> Season.steadyOn(notes));
    }

    /** A few carry what many come for. */
    private boolean isOneSided() {
        return is("R2", Status.HEALTHY) && (is("E3", Status.ACT) || is("A4", Status.ACT));
    }

    private Optional<Season> retire(List<String> notes) {
        boolean ending = window.community()
                .charter()
                .life()
                .lifespan()
                .filter(span -> span == Lifespan.MILESTONE)
                .isPresent();
        List<String> triggers = new ArrayList<>();
        if (markers.isDecided()) {
            triggers.add("t6");
        }
        if (markers.isFulfilled() && (ending || fewWantToStay())) {
            triggers.add("t1");
        }
        if (isDormant() && last.filter(this::wasDormantLongAgo).isPresent()) {
            triggers.add("R1");
        }
        return triggers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Season(
                        Suggestion.RETIRE,
                        false,
                        triggers.size() > 1 ? Confidence.HIGH : Confidence.MEDIUM,
                        triggers,
                        notes,
                        "We would drop this question as soon as members name what they want to do next."));
    }

    private boolean isDormant() {
        boolean unanswered = Answers.of(window).pulse().isEmpty() || is("T5", Status.NOT_ENOUGH_DATA);
        return is("R1", Status.ACT) && Core.of(window).size() <= 1 && (fewWantToStay() || unanswered);
    }

    private boolean wasDormantLongAgo(PastReport report) {
        return ChronoUnit.DAYS.between(report.asOf(), window.asOf()) >= LONG
                && report.isStatus("R1", Status.ACT)
                && report.value("S2").filter(core -> core <= 1).isPresent();
    }

    private boolean fewWantToStay() {
        return figure("S4").filter(stay -> stay.value() < 0.5).isPresent();
    }

    private Optional<Season> refocus(List<String> notes) {
        if (is("R2", Status.ACT)) {
            return Optional.empty();
        }
        List<String> signs = new ArrayList<>();
        for (String id : List.of("P2", "P4", "E5")) {
            if (is(id, Status.ACT)) {
                signs.add(id);
            }
        }
        if (is("S3", Status.WATCH) && is("R2", Status.HEALTHY)) {
            signs.add("S3");
        }
        List<String> triggers = new ArrayList<>();
        if (is("P1", Status.ACT)) {
            triggers.add("P1");
        }
        if (isDoubtful("P3") && isSure("P3")) {
            triggers.add("P3");
        }
        if (signs.size() > 1) {
            triggers.addAll(signs);
        }
        return triggers.isEmpty()
                ? Optional.empty()
                : Optional.of(season(
                        Suggestion.REFOCUS,
                        triggers,
                        triggers,
                        notes,
                        "We would drop this as soon as you have looked at your purpose together, and the next agenda serves"
                                + " it."));
    }

    private Optional<Season> invigorate(List<String> notes) {
        if (is("P3", Status.ACT) || is("S4", Status.ACT)) {
            return Optional.empty();
        }
        Map<String, List<String>> signs = new LinkedHashMap<>();
        signs.put("I1", weary("R1"));
        signs.put("I2", weary("R2", "R3"));
        signs.put("I3", weary("R4"));
        signs.put("I4", weary("E2"));
        signs.put("I5", weary("S3"));
        List<String> triggers = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        signs.forEach((sign, ids) -> {
            if (!ids.isEmpty()) {
                triggers.add(sign);
                behind.add(ids.stream().filter(this::isSure).findFirst().orElse(ids.get(0)));
            }
        });
        if (life.hasReached(Stage.MATURING) && markers.isQuiet()) {
            triggers.add("I6");
            behind.add("I6");
        }
        boolean sure = behind.stream().anyMatch(this::isSure);
        return triggers.size() < 2 || !sure
                ? Optional.empty()
                : Optional.of(season(Suggestion.INVIGORATE, triggers, behind, notes, ""));
    }

    private List<String> weary(String... ids) {
        return List.of(ids).stream()
                .filter(id -> isDoubtful(id) || isFalling(id))
                .toList();
    }

    private Season season(
            Suggestion suggestion, List<String> triggers, List<String> behind, List<String> notes, String otherwise) {
        long sure = behind.stream().filter(this::isSure).count();
        boolean light = findings.values().stream()
                .filter(finding -> finding.card().dimension() == Dimension.RHYTHM)
                .noneMatch(finding -> finding.status() == Status.ACT);
        Confidence confidence = Confidence.LOW;
        if (triggers.size() >= MANY_TRIGGERS && sure >= 2 && window.held().size() >= MANY_MEETINGS) {
            confidence = Confidence.HIGH;
        } else if (triggers.size() >= 2 && sure >= 1) {
            confidence = Confidence.MEDIUM;
        }
        return new Season(suggestion, light, confidence, triggers, notes, otherwise);
    }

    private boolean is(String id, Status status) {
        return Optional.ofNullable(findings.get(id))
                .filter(finding -> finding.status() == status)
                .isPresent();
    }

    private boolean isDoubtful(String id) {
        return is(id, Status.WATCH) || is(id, Status.ACT);
    }

    private boolean isFalling(String id) {
        return figure(id).filter(Figure::isFalling).isPresent();
    }

    /** Firm, counted, or a trend that holds; that there was no product for long is counted. */
    private boolean isSure(String id) {
        return id.equals("I6")
                || figure(id)
                        .filter(figure -> figure.isSure() || figure.isFalling())
                        .isPresent();
    }

    private Optional<Figure> figure(String id) {
        return Optional.ofNullable(findings.get(id)).flatMap(Finding::figure);
    }
}
