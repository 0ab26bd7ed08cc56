package cop.store;

import cop.model.Budget;
import java.math.BigDecimal;
import java.util.Optional;

/** What a budget plans for one purpose. */
final class BudgetLineShape extends Shape<Budget.Line> {

    private final Field<Optional<Budget.Category>> category =
            optional("category", Types.oneOf(Budget.Category.values()), "what the money is for");
    private final Field<Optional<BigDecimal>> planned =
            optional("planned", Types.DECIMAL, "how much, in the community's currency");

    BudgetLineShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Budget.Line build(Values in) {
        return new Budget.Line(in.of(category), in.of(planned));
    }

    @Override
    protected void write(Budget.Line value, Draft out) {
        out.put(category, value.category()).put(planned, value.planned());
    }
}
