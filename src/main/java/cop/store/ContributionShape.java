package cop.store;

import cop.model.Budget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Money that was given to the community. */
final class ContributionShape extends Shape<Budget.Contribution> {

    private final Field<LocalDate> on = required("on", Types.DATE, "the day");
    private final Field<Optional<String>> by = optional("by", Types.TEXT, "who gave it");
    private final Field<BigDecimal> amount = required("amount", Types.DECIMAL, "how much");

    ContributionShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Budget.Contribution build(Values in) {
        return new Budget.Contribution(in.of(on), in.of(by), in.of(amount));
    }

    @Override
    protected void write(Budget.Contribution value, Draft out) {
        out.put(on, value.on()).put(by, value.by()).put(amount, value.amount());
    }
}
