package cop.store;

import cop.model.EvaluationBlock;
import cop.model.Ratings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** {@code evaluations/<id>.yaml}. */
final class EvaluationShape extends Shape<EvaluationBlock> {

    private final Field<Optional<String>> form = optional("form", Types.TEXT, "the form that was filled in");
    private final Field<Optional<LocalDate>> closed =
            optional("closed", Types.DATE, "the day from which no more answers were taken");
    private final Field<Map<String, Integer>> forms = defaulted(
            "forms", Types.shortMap(Types.ID, Types.INTEGER), Map.of(), "how many forms came back, by meeting");
    private final Field<Map<String, Ratings>> items =
            map("items", Types.ID, new RatingsType(), "how often each answer from 1 to 5 was given, by item");

    @Override
    protected EvaluationBlock build(Values in) {
        return new EvaluationBlock(in.id(), in.of(form), in.of(closed), in.of(forms), in.of(items));
    }

    @Override
    protected void write(EvaluationBlock block, Draft out) {
        out.put(form, block.form())
                .put(closed, block.closed())
                .put(forms, block.forms())
                .put(items, block.items());
    }
}
