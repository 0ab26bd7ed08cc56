package cop.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what is worth a conversation into words: what we see, how sure that is, why it may matter and what to try. */
final class Concerns {

    private final HealthReport report;

    Concerns(HealthReport report) {
        this.report = report;
    }

    List<String> points() {
        return report.concerns().stream().map(this::point).toList();
    }

    private String point(Finding finding) {
        Card.Advice advice = finding.card().advice();
        Optional<Figure> figure = finding.figure();
        List<String> lines = new ArrayList<>();
        lines.add(finding.says() + figure.map(Concerns::percent).orElse("") + falling(finding));
        figure.ifPresent(f -> lines.add(
                "How sure: " + sure(f) + ". It cannot tell " + finding.card().blindSpot() + "."));
        lines.add("Why it may matter: " + advice.why());
        lines.add("Try: " + step(finding));
        lines.add("Ask: “" + advice.question() + "”");
        report.companion(finding).ifPresent(companion -> lines.add("Beside it: " + companion));
        lines.add("Guide: " + advice.guide() + ". More: cop health explain "
                + finding.card().id());
        return String.join("\n", lines);
    }

    /** For example {@code That is 74 %, likely 61–84 %.} */
    private static String percent(Figure figure) {
        String likely = figure.likely().map(range -> ", likely " + range).orElse("");
        return figure.percent().map(share -> " That is " + share + likely + ".").orElse("");
    }

    private static String falling(Finding finding) {
        String so = finding.status() == Status.HEALTHY ? " Healthy so far, but falling, " : " It is falling, ";
        return finding.figure()
                .flatMap(Figure::movement)
                .filter(Movement::isFalling)
                .map(m -> so + m.ends() + ": " + m.spark())
                .orElse("");
    }

    private static String sure(Figure figure) {
        if (figure.isFalling()) {
            return figure.movement().flatMap(Movement::guard).isPresent()
                    ? "the fall holds without the first meeting, which is nearly always the fullest"
                    : "the fall is steadier than chance would make it";
        }
        return figure.firmness().map(Firmness::words).orElseThrow();
    }

    /** A first doubt is no reason to do anything: doing nothing is sometimes right, but not where people may be hurt. */
    private String step(Finding finding) {
        boolean doubtful = finding.status() == Status.WATCH
                && finding.card().dimension() != Dimension.TRUST
                && finding.figure().filter(f -> !f.isSure() && !f.isFalling()).isPresent();
        boolean again = report.last()
                .flatMap(last -> last.status(finding.card().id()))
                .filter(before -> before == Status.WATCH || before == Status.ACT)
                .isPresent();
        return doubtful && !again
                ? "leave it one more meeting."
                : finding.card().advice().step();
    }
}
