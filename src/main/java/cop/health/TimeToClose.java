package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Action;
import cop.stats.KaplanMeier;
import cop.stats.KaplanMeier.Life;
import cop.stats.Median;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A2: how long it takes until half of what was promised is done, measured in gaps between meetings. */
final class TimeToClose implements Indicator {

    private static final Noun ACTION = new Noun("action with its day", "actions with their days");
    private static final Noun DAY = new Noun("day", "days");
    private static final int LEAST_MEETINGS = 3;

    @Override
    public Card card() {
        return new Card(
                "A2",
                Dimension.FOLLOW_THROUGH,
                "Days to done",
                new Noun("meeting gap", "meeting gaps"),
                "Half the actions are closed within {x} (about {gaps} meeting gaps).",
                "The days within which half of the actions were done (Kaplan-Meier: dropped and open ones "
                        + "are watched as long as they were open), in gaps between meetings. It takes 8 actions and 3 "
                        + "meetings.",
                "how much work they were",
                Band.of(1.5, 3),
                Certainty.COUNT,
                new Phrases("actions done soon", "actions open for long"),
                new Advice(
                        "What stays open for long weighs on those who promised it.",
                        "Cut the oldest open action into a first step that fits before the next meeting.",
                        "How small can the next step be?",
                        "section 3.2, Historian"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        List<Life> lives = new ArrayList<>();
        for (Action action : window.actions()) {
            if (action.created().isEmpty()) {
                tally.unknown(new Gap(action.key(), "when it was promised", "Write the day behind “created”."));
            } else if (window.covers(action.created().get())) {
                tally.evidence(action.key());
                lives.add(life(action, action.created().get(), window));
            }
        }
        int meetings = window.gatherings().size();
        if (meetings >= LEAST_MEETINGS && !lives.isEmpty()) {
            measure(lives, gap(window), tally);
        }
        return tally.needs(Noun.MEETING, LEAST_MEETINGS, meetings).needs(ACTION, 8, lives.size());
    }

    private void measure(List<Life> lives, double gap, Tally tally) {
        OptionalInt days = KaplanMeier.median(lives);
        tally.detail("gap-days", gap);
        if (days.isPresent()) {
            double gaps = days.getAsInt() / gap;
            tally.detail("days", days.getAsInt());
            tally.detail("gaps", Math.round(10 * gaps) / 10.0);
            tally.measure(gaps, DAY.count(days.getAsInt()));
        } else {
            double atLeast = lives.stream().mapToInt(Life::days).max().orElse(0) / gap;
            boolean tooLong = card().band().of(atLeast) == Status.ACT;
            tally.settle(tooLong ? Status.ACT : Status.UNCLEAR, "More than half of the actions are still open.");
        }
    }

    /** What was dropped is watched until then, what is open until the day of the report. */
    private static Life life(Action action, LocalDate created, Window window) {
        boolean done = window.happened(action.done());
        LocalDate until = done
                ? action.done().orElseThrow()
                : action.dropped().filter(day -> !day.isAfter(window.asOf())).orElse(window.asOf());
        return new Life((int) Math.max(0, ChronoUnit.DAYS.between(created, until)), done);
    }

    /** The days between one meeting and the next that are usual, at least one. */
    private static double gap(Window window) {
        List<Gathering> all = window.gatherings();
        double[] gaps = new double[all.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ChronoUnit.DAYS.between(
                    all.get(i).meeting().date(), all.get(i + 1).meeting().date());
        }
        return Math.max(1, Median.of(gaps));
    }
}
