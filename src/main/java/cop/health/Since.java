package cop.health;

import cop.model.Action;
import cop.stats.Difference;
import cop.stats.Newcombe;
import cop.stats.Sample;
import cop.stats.Welch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has changed since the last saved report, as far as one can be sure, and what was done about it. */
final class Since {

    private static final List<String> OF_MEETINGS = List.of("R2", "R4", "T4", "S3");
    private static final List<String> OF_THE_PULSE = List.of("S4", "S5", "T5");
    private static final List<String> MEANS = List.of("P3", "E1", "T1", "T2");
    private static final int LEAST_ANSWERS = 5;

    private final HealthReport report;
    private final PastReport last;
    private final List<String> points = new ArrayList<>();

    private Since(HealthReport report, PastReport last) {
        this.report = report;
        this.last = last;
    }

    static List<String> of(HealthReport report) {
        return report.last().map(last -> new Since(report, last).find()).orElse(List.of());
    }

    private List<String> find() {
        for (Finding finding : report.findings()) {
            finding.figure().ifPresent(figure -> compare(finding, figure));
        }
        if (points.isEmpty()) {
            points.add("Nothing that we can be sure of has changed.");
        }
        remember();
        return points;
    }

    private void compare(Finding finding, Figure figure) {
        String id = finding.card().id();
        String name = finding.card().name();
        last.status(id)
                .filter(before -> before != finding.status() && finding.status().isJudgement())
                .filter(before -> last.isSure(id) && figure.isSure())
                .ifPresent(before -> points.add(name + ": " + before.word() + " then, "
                        + finding.status().word() + " now."));
        if (figure.isFalling() && !last.wasFalling(id)) {
            points.add(name + " is falling now.");
        }
        if (OF_MEETINGS.contains(id)) {
            compareMeetings(id, name, figure);
        } else if (OF_THE_PULSE.contains(id) && isOfAnotherWave(id)) {
            last.share(id)
                    .filter(before -> before.of() > 0)
                    .ifPresent(before -> say(
                            name,
                            before,
                            new Share(figure.tally().yes(), figure.tally().of()),
                            false));
        } else if (MEANS.contains(id) && isOfAnotherWave(id)) {
            compareMeans(id, name, figure);
        }
    }

    /** The meetings since then against all that the last report looked at: no meeting is on both sides. */
    private void compareMeetings(String id, String name, Figure figure) {
        Share since = Share.NONE;
        for (Part part : figure.tally().parts()) {
            if (part.meeting().date().isAfter(last.asOf())) {
                since = since.plus(part.yes(), part.of());
            }
        }
        Share now = since;
        last.share(id)
                .filter(before -> now.of() > 0 && before.of() > 0)
                .ifPresent(before -> say(name, before, now, figure.isFalling()));
    }

    /** A difference of which one cannot be sure is only told beside a fall of which one can. */
    private void say(String name, Share before, Share now, boolean anyway) {
        Difference difference = Newcombe.difference(before.yes(), before.of(), now.yes(), now.of());
        String both = name + ": " + before.words() + " then, " + now.words() + " since";
        if (difference.isFirm()) {
            points.add(both + (difference.value() > 0 ? ", and that is more." : ", and that is less."));
        } else if (anyway) {
            points.add(both + "; that alone would prove no change.");
        }
    }

    private void compareMeans(String id, String name, Figure figure) {
        Optional<Double> mean = last.value(id);
        Optional<Double> sd = last.detail(id, "sd").filter(its -> its >= 0);
        Optional<Double> n = last.detail(id, "answers").filter(answers -> answers >= LEAST_ANSWERS);
        if (mean.isPresent()
                && sd.isPresent()
                && n.isPresent()
                && figure.tally().sample().isPresent()) {
            Sample before = new Sample(n.get().intValue(), mean.get(), sd.get());
            Difference difference =
                    Welch.difference(before, figure.tally().sample().orElseThrow());
            if (difference.isFirm()) {
                points.add(name + ": " + Amount.mark(mean.get()) + " then, " + Amount.mark(figure.value()) + " now.");
            }
        }
    }

    private boolean isOfAnotherWave(String id) {
        return Answers.of(report.window())
                .pulse()
                .filter(pulse -> !last.restsOn(id, "pulse/" + pulse.id() + ".yaml"))
                .isPresent();
    }

    private void remember() {
        List<String> concerns = report.findings().stream()
                .filter(finding -> last.concerns().contains(finding.card().id()))
                .map(finding -> finding.card().name())
                .toList();
        if (!concerns.isEmpty()) {
            points.add("Worth a conversation then: " + String.join(", ", concerns) + ".");
        }
        int raised = 0;
        int done = 0;
        for (Action action : report.window().actions()) {
            boolean since =
                    action.created().filter(day -> !day.isBefore(last.asOf())).isPresent();
            if (since
                    && action.from()
                            .filter(from -> from == Action.Origin.HEALTH)
                            .isPresent()) {
                raised++;
                done += report.window().happened(action.done()) ? 1 : 0;
            }
        }
        points.add(
                raised == 0
                        ? "Nothing that was promised since is marked as coming from it (from: health)."
                        : "What was tried: " + done + " of " + raised + " actions that came of it are done.");
    }
}
