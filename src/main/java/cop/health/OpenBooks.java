package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Budget;
import cop.model.Thing;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** B1: whether everybody can see what it costs and who bears it. */
final class OpenBooks implements Indicator {

    private static final Noun CHECK = new Noun("openness check", "openness checks");
    private static final int DAYS = 90;

    @Override
    public Card card() {
        return new Card(
                "B1",
                Dimension.RESOURCES,
                "Open books",
                CHECK,
                "{x} of 4 openness checks are met.",
                "Whether the funding is decided, there is a budget of the present period, what was spent "
                        + "was looked at within 90 days, and all members may see it. A community that decided on no "
                        + "funding is not asked.",
                "whether the split is fair",
                Band.of(1, 0.75).after("the guide, section 2.3, which asks for clear costs"),
                Certainty.COUNT,
                new Phrases("money in the open", "money not visible to members"),
                new Advice(
                        "Where money is in the dark, people guess.",
                        "Show the budget for two minutes at the next meeting.",
                        "What would you like to know about our money?",
                        "section 2.3, Costs, and section 2.1, At the first meeting"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        if (Money.isNone(window)) {
            tally.settle(Status.NOT_APPLICABLE, "this community needs no money");
            return tally;
        }
        tally.evidence(Thing.Key.COMMUNITY);
        Optional<Budget> current = Money.current(window);
        current.ifPresent(budget -> tally.evidence(budget.key()));
        List<String> open = new ArrayList<>();
        check("how it is funded is not decided", Money.isDecided(window), open, tally);
        check("there is no budget of this period", current.isPresent(), open, tally);
        check(
                "nobody has looked at it for 90 days",
                current.flatMap(Budget::updated)
                        .filter(day -> isFresh(day, window))
                        .isPresent(),
                open,
                tally);
        check("members do not see it", current.filter(Budget::visibleToMembers).isPresent(), open, tally);
        if (!open.isEmpty()) {
            tally.companion(Words.and(open) + ".");
        }
        return tally;
    }

    private static void check(String otherwise, boolean met, List<String> open, Tally tally) {
        tally.add(met);
        if (!met) {
            open.add(otherwise);
        }
    }

    private static boolean isFresh(LocalDate day, Window window) {
        return !day.isAfter(window.asOf()) && !day.isBefore(window.asOf().minusDays(DAYS));
    }
}
