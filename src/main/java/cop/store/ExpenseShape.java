package cop.store;

import cop.model.Budget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Money that was spent. */
final class ExpenseShape extends Shape<Budget.Expense> {

    private final Field<LocalDate> on = required("on", Types.DATE, "the day");
    private final Field<Optional<String>> line = optional("line", Types.ID, "the line of the budget");
    private final Field<BigDecimal> amount = required("amount", Types.DECIMAL, "how much");
    private final Field<Optional<String>> paidBy = optional("paid-by", Types.TEXT, "who paid");
    private final Field<Optional<String>> what = optional("what", Types.TEXT, "what for");
    private final Field<Optional<String>> receipt = optional("receipt", Types.TEXT, "where the receipt is found");
    private final Field<Optional<String>> meeting = optional("meeting", Types.ID, "the meeting that it was for");

    ExpenseShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Budget.Expense build(Values in) {
        return new Budget.Expense(
                in.of(on), in.of(line), in.of(amount), in.of(paidBy), in.of(what), in.of(receipt), in.of(meeting));
    }

    @Override
    protected void write(Budget.Expense value, Draft out) {
        out.put(on, value.on())
                .put(line, value.line())
                .put(amount, value.amount())
                .put(paidBy, value.paidBy())
                .put(what, value.what())
                .put(receipt, value.receipt())
                .put(meeting, value.meeting());
    }
}
