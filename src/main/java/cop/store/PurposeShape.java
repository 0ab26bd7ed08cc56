package cop.store;

import cop.model.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code purpose:} of the charter. */
final class PurposeShape extends Shape<Purpose> {

    private final Field<Optional<String>> statement =
            optional("statement", Types.PROSE, "what the community is for, in a sentence");
    private final Field<List<LocalDate>> reviews =
            list("reviews", Types.DATE, "the days on which members looked at it together");
    private final Field<Boolean> fulfilled =
            defaulted("fulfilled", Types.BOOLEAN, false, "whether the members say that it is reached");

    @Override
    protected Purpose build(Values in) {
        return new Purpose(in.of(statement), in.of(reviews), in.of(fulfilled));
    }

    @Override
    protected void write(Purpose value, Draft out) {
        out.put(statement, value.statement()).put(reviews, value.reviews()).put(fulfilled, value.fulfilled());
    }
}
