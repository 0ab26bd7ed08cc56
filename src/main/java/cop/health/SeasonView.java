package cop.health;

import cop.model.Life.Stage;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts stage and season into words: a guess with its reasons, and what would change it. */
final class SeasonView {

    private static final Map<String, String> SIGNS = Map.of(
            "I1", "the rhythm",
            "I2", "attendance",
            "I3", "how many are heard from",
            "I4", "how many have a voice",
            "I5", "whether it is worth the time",
            "I6", "no product for half a year",
            "t1", "what was set out to be reached is reached",
            "t6", "a decision of the members",
            "R1", "a broken rhythm for long",
            "S3", "whether it is worth the time");

    private SeasonView() {}

    static List<String> points(HealthReport report) {
        if (report.isTooEarly()) {
            return List.of();
        }
        List<String> points = new ArrayList<>();
        stage(report.life(), points);
        season(report, points);
        return points;
    }

    /** For example {@code invigorate, light touch (medium confidence)}. */
    static String inShort(Season season) {
        if (season.isQuiet()) {
            return "steady on";
        }
        if (season.suggestion() == Season.Suggestion.RETIRE) {
            return "a question for the members";
        }
        return season.confidence() == LifeCycle.Confidence.LOW ? "worth a question at check-out" : named(season);
    }

    private static String named(Season season) {
        return Words.of(season.suggestion()) + (season.isLight() ? ", light touch" : "") + " ("
                + Words.of(season.confidence()) + " confidence)";
    }

    private static void stage(LifeCycle life, List<String> points) {
        life.declared().ifPresent(stage -> points.add("You say that your stage is " + Words.of(stage) + "."));
        points.add("Your records look like a community that is " + life.label() + " (" + Words.of(life.confidence())
                + " confidence).");
        life.stage().ifPresent(stage -> points.add("Signs of " + Words.of(stage) + ": " + signs(stage, life)));
        life.next().ifPresent(stage -> points.add("Signs of " + Words.of(stage) + ": " + signs(stage, life)));
    }

    /** For example {@code 5 of 6, such as a core of two or more; not: none in use elsewhere}. */
    private static String signs(Stage stage, LifeCycle life) {
        List<Marker> markers = life.markers().getOrDefault(stage, List.of());
        List<String> there = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (Marker marker : markers) {
            if (marker.met().isPresent()) {
                (marker.isMet() ? there : not).add(marker.what());
            }
        }
        return there.size() + " of " + (there.size() + not.size())
                + (there.isEmpty() ? "" : ": " + String.join("; ", there))
                + (not.isEmpty() ? "" : ". Not: " + String.join("; ", not)) + ".";
    }

    private static void season(HealthReport report, List<String> points) {
        Season season = report.season();
        if (season.isQuiet()) {
            points.add("Steady on: " + season.suggestion().words() + ".");
        } else if (season.suggestion() == Season.Suggestion.RETIRE) {
            points.add(
                    "A question for the members: celebrate and close, begin something new, hand over, merge or split, or rest"
                            + " until a day that you choose? Asked because of: " + reasons(season) + ". Guide: "
                            + season.suggestion().guide() + ".");
        } else if (season.confidence() == LifeCycle.Confidence.LOW) {
            points.add("Worth a question at check-out: what would give us new energy?");
        } else {
            points.add(Words.title(named(season)) + ": "
                    + season.suggestion().words()
                    + ". Because of: " + reasons(season) + ". Guide: "
                    + season.suggestion().guide() + ".");
        }
        if (!season.otherwise().isEmpty()) {
            points.add(season.otherwise());
        }
        if (season.notes().contains(Season.REBALANCE)) {
            points.add("Rebalance: the work, and not the community, needs to be shared out. Guide: section 6, Provide"
                    + " opportunities.");
        }
        Optional.of(report.window().community().charter().life().endCriteria())
                .filter(criteria -> !criteria.isEmpty() && season.suggestion() == Season.Suggestion.RETIRE)
                .ifPresent(criteria -> points.add("You said that it ends when: " + String.join("; ", criteria) + "."));
    }

    private static String reasons(Season season) {
        List<String> reasons = new ArrayList<>();
        for (String trigger : season.triggers()) {
            reasons.add(Optional.ofNullable(SIGNS.get(trigger)).orElse(trigger));
        }
        return String.join(", ", reasons);
    }
}
