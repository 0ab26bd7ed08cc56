package cop.store;

import cop.model.Budget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Something that was given other than money. */
final class InKindShape extends Shape<Budget.InKind> {

    private final Field<LocalDate> on = required("on", Types.DATE, "the day");
    private final Field<Optional<String>> what = optional("what", Types.TEXT, "what was given");
    private final Field<Optional<BigDecimal>> value = optional("value", Types.DECIMAL, "what it would have cost");
    private final Field<Optional<String>> by = optional("by", Types.TEXT, "who gave it");

    InKindShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Budget.InKind build(Values in) {
        return new Budget.InKind(in.of(on), in.of(what), in.of(value), in.of(by));
    }

    @Override
    protected void write(Budget.InKind gift, Draft out) {
        out.put(on, gift.on()).put(what, gift.what()).put(value, gift.value()).put(by, gift.by());
    }
}
