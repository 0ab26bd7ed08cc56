package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Goal;
import cop.model.Thing;

/** P4: whether the community reaches what it set out to reach. */
final class MilestonesReached implements Indicator {

    private static final Noun DUE = new Noun("goal that fell due", "goals that fell due");

    @Override
    public Card card() {
        return new Card(
                "P4",
                Dimension.PURPOSE,
                "Goals reached",
                DUE,
                "{x} of {n} things you set out to reach are reached.",
                "Of the goals that fell due in the time of the report: those that are reached by its day, late or not."
                        + " It takes 2.",
                "whether they were the right ones",
                Band.of(0.75, 0.50),
                Certainty.COUNT,
                new Phrases("goals get reached", "goals not reached"),
                new Advice(
                        "A goal that stays open for long tires those who work for it.",
                        "Look at each goal that is overdue: move its day, make it smaller, or let it go.",
                        "Which of these would we still choose today?",
                        "section 6, Measuring health, and section 7"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        tally.evidence(Thing.Key.COMMUNITY);
        for (Goal goal : window.community().charter().aims().goals().values()) {
            if (goal.due().filter(window::covers).isPresent()) {
                tally.add(goal.isReached(window.asOf()));
            }
        }
        return tally.needs(DUE, 2);
    }
}
