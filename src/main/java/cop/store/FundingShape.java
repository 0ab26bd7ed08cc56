package cop.store;

import cop.model.Agreements;
import java.time.LocalDate;
import java.util.Optional;

/** {@code funding:} of the charter. */
final class FundingShape extends Shape<Agreements.Funding> {

    private final Field<Optional<Agreements.Funding.Model>> model =
            optional("model", Types.oneOf(Agreements.Funding.Model.values()), "who pays");
    private final Field<Optional<LocalDate>> decided =
            optional("decided", Types.DATE, "the day on which that was decided");
    private final Field<Optional<String>> how = optional("how", Types.PROSE, "how the costs are shared");

    @Override
    protected Agreements.Funding build(Values in) {
        return new Agreements.Funding(in.of(model), in.of(decided), in.of(how));
    }

    @Override
    protected void write(Agreements.Funding value, Draft out) {
        out.put(model, value.model()).put(decided, value.decided()).put(how, value.how());
    }
}
