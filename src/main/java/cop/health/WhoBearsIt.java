package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Budget;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** B3: whether the cost rests on one supporter. */
final class WhoBearsIt implements Indicator {

    private static final Noun BEARER = new Noun("who bears some of it", "who bear some of it");

    @Override
    public Card card() {
        return new Card(
                "B3",
                Dimension.RESOURCES,
                "Who bears it",
                BEARER,
                "The largest supporter bears {percent} of the cost{amounts}.",
                "What the largest single bearer gives in money and in kind, by what all give together, in "
                        + "the present period. It takes 2 who bear some of it; where the community chose a single "
                        + "funder it is not judged.",
                "whether they are willing to go on",
                Band.of(0.50, 0.75),
                Certainty.COUNT,
                new Phrases("the cost is shared", "one supporter bears most of it"),
                new Advice(
                        "Who pays for nearly everything decides in the end, or leaves a hole.",
                        "Ask a second organisation for one thing in kind: a room, printing, tea.",
                        "What could each of us bring instead of money?",
                        "section 2.3, Costs, and section 6, Barriers to be addressed"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        if (Money.isNone(window)) {
            tally.settle(Status.NOT_APPLICABLE, "this community needs no money");
            return tally;
        }
        Map<String, Double> borne = new TreeMap<>();
        Optional<Budget> current = Money.current(window);
        current.ifPresent(budget -> measure(budget, window, borne, tally));
        if (Money.isFromOneFunder(window)) {
            tally.onlyContext();
        }
        return tally.needs(Money.BUDGET, 1, current.isPresent() ? 1 : 0).needs(BEARER, 2, borne.size());
    }

    private static void measure(Budget budget, Window window, Map<String, Double> borne, Tally tally) {
        tally.evidence(budget.key());
        if (Money.addBorne(budget, window.asOf(), borne)) {
            tally.unknown(new Gap(budget.key(), "of everything who bore it", "Write “paid-by” or “by” there."));
        }
        double all = borne.values().stream().mapToDouble(Double::doubleValue).sum();
        double most =
                borne.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (all > 0) {
            tally.measure(most / all, Amount.money(most) + " of " + Amount.money(all));
            tally.amounts(Amount.money(most) + " of " + Amount.money(all));
            tally.sum("largest", most);
            tally.sum("borne", all);
            tally.word("percent", Share.percent(most / all) + " %");
        }
    }
}
