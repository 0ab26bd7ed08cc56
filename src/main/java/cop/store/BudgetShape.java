package cop.store;

import cop.model.Budget;
import cop.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code budget/<period>.yaml}. */
final class BudgetShape extends Shape<Budget> {

    private static final Type<Budget.Phasing> PHASING = Types.either(
            Types.oneOf(Evenly.values()),
            word -> Budget.Phasing.EVEN,
            phasing -> phasing.isEven() ? Optional.of(Evenly.EVEN) : Optional.empty(),
            Types.shortMap(new MonthType(), Types.DECIMAL),
            Budget.Phasing::new,
            Budget.Phasing::months);

    private final Field<Optional<Span>> period = optional("period", new SpanShape(), "its first and last day");
    private final Field<Optional<Budget.Phasing>> phasing =
            optional("phasing", PHASING, "how what is planned is spread: evenly, or so much in each month");
    private final Field<Boolean> visible =
            defaulted("visible-to-members", Types.BOOLEAN, false, "whether members may see it");
    private final Field<Map<String, Budget.Line>> lines =
            map("lines", Types.ID, new BudgetLineShape(), "what is planned");
    private final Field<List<Budget.Expense>> spent = list("spent", new ExpenseShape(), "what was spent");
    private final Field<List<Budget.InKind>> inKind =
            list("in-kind", new InKindShape(), "what was given other than money");
    private final Field<List<Budget.Contribution>> contributions =
            list("contributions", new ContributionShape(), "money that was given");
    private final Field<Optional<LocalDate>> updated =
            optional("updated", Types.DATE, "the day on which somebody last saw to it that all is in it");

    /** The one word that stands for no months. */
    private enum Evenly {
        EVEN
    }

    @Override
    protected Budget build(Values in) {
        return new Budget(
                in.id(),
                in.of(period),
                in.of(phasing),
                in.of(visible),
                in.of(lines),
                in.of(spent),
                in.of(inKind),
                in.of(contributions),
                in.of(updated));
    }

    @Override
    protected void write(Budget budget, Draft out) {
        out.put(period, budget.period())
                .put(phasing, budget.phasing())
                .put(visible, budget.visibleToMembers())
                .put(lines, budget.lines())
                .put(spent, budget.spent())
                .put(inKind, budget.inKind())
                .put(contributions, budget.contributions())
                .put(updated, budget.updated());
    }
}
