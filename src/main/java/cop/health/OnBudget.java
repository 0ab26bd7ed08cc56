package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Budget;
import java.util.Optional;

/** B2: whether money is spent as planned. */
final class OnBudget implements Indicator {

    private static final Noun PLAN = new Noun("line with a planned amount", "lines with a planned amount");
    private static final int LEAST_DAYS = 60;

    @Override
    public Card card() {
        return new Card(
                "B2",
                Dimension.RESOURCES,
                "On budget",
                PLAN,
                "Spending is {percent} {direction} plan to date{amounts}{room}.",
                "What was spent to the day of the report less what was planned to it, by what was planned. "
                        + "It takes 60 days of the period.",
                "whether the plan was right",
                Band.nearZero(0.15, 0.30),
                Certainty.COUNT,
                new Phrases("spending as planned", "spending off the plan"),
                new Advice(
                        "A plan that nobody follows is a wish.",
                        "Go through the lines of the budget and mend the plan where life was different.",
                        "What would we rather spend it on?",
                        "section 2.3, Costs"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        if (Money.isNone(window)) {
            tally.settle(Status.NOT_APPLICABLE, "this community needs no money");
            return tally;
        }
        Optional<Budget> current = Money.current(window);
        current.ifPresent(budget -> measure(budget, window, tally));
        return tally.needs(Money.BUDGET, 1, current.isPresent() ? 1 : 0);
    }

    private static void measure(Budget budget, Window window, Tally tally) {
        tally.evidence(budget.key());
        double planned = Money.plannedToDate(budget, window.asOf());
        double spent = Money.spent(budget, window.asOf());
        int days = Money.daysElapsed(budget, window.asOf());
        tally.needs(Money.DAY, LEAST_DAYS, days).needs(PLAN, 1, planned > 0 ? 1 : 0);
        if (planned > 0) {
            double off = (spent - planned) / planned;
            tally.measure(off, Amount.money(spent) + " of " + Amount.money(planned));
            tally.amounts(Amount.money(spent) + " of " + Amount.money(planned));
            tally.sum("spent", spent);
            tally.sum("planned-to-date", planned);
            tally.word("percent", Share.percent(Math.abs(off)) + " %");
            tally.word("direction", off < 0 ? "below" : "above");
            tally.word("room", off < 0 ? ": unused room" : "");
        }
    }
}
