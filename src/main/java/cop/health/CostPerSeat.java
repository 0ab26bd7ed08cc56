package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Budget;
import java.util.Optional;

/** B4: what a seat at a meeting costs; never judged. */
final class CostPerSeat implements Indicator {

    private static final Noun SEAT = new Noun("seat taken in this period", "seats taken in this period");

    @Override
    public Card card() {
        return new Card(
                "B4",
                Dimension.RESOURCES,
                "Cost per seat",
                SEAT,
                "Each seat cost about {cost}.",
                "The money spent in the present period, by the attendances of members and guests in it. It "
                        + "is never judged: look at it beside whether meetings are worth it and products are used.",
                "what it was worth",
                Band.CONTEXT,
                Certainty.COUNT,
                new Phrases("cost in view", "cost in view too"),
                new Advice(
                        "Cheap is not the same as good.",
                        "Say the figure together with what people got out of it.",
                        "What was it worth to you?",
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
        int seats = current.map(budget -> seats(budget, window, tally)).orElse(0);
        if (seats > 0) {
            double spent = Money.spent(current.orElseThrow(), window.asOf());
            tally.measure(spent / seats, Amount.money(spent / seats));
            tally.sum("spent", spent);
            tally.detail("seats", seats);
            tally.word("cost", Amount.money(spent / seats) + Money.currency(window));
        }
        return tally.needs(Money.BUDGET, 1, current.isPresent() ? 1 : 0).needs(SEAT, 1, seats);
    }

    private static int seats(Budget budget, Window window, Tally tally) {
        tally.evidence(budget.key());
        int seats = 0;
        for (Gathering gathering : window.gatherings()) {
            if (Money.isIn(budget, gathering.meeting().date()) && Registers.known(gathering, tally)) {
                seats += gathering.present().size() + gathering.guests();
            }
        }
        return seats;
    }
}
