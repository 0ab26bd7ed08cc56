package cop.store;

import cop.model.Minutes;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code meetings/<id>/minutes.yaml}. */
final class MinutesShape extends Shape<Minutes> {

    private static final Type<Minutes.Note> NOTE = Types.either(
            Types.PROSE,
            Minutes.Note::of,
            note -> note.equals(Minutes.Note.of(note.text())) ? Optional.of(note.text()) : Optional.empty(),
            new NoteShape());

    private final Field<Optional<LocalDate>> recorded =
            optional("recorded", Types.DATE, "the day on which they were written");
    private final Field<Optional<String>> by = optional("by", Types.TEXT, "who wrote them: a member's id, or a name");
    private final Field<Optional<Minutes.Status>> status =
            optional("status", Types.oneOf(Minutes.Status.values()), "how far they are");
    private final Field<Optional<Boolean>> actionsReviewed =
            optional("actions-reviewed", Types.BOOLEAN, "whether earlier actions were picked up again");
    private final Map<Minutes.Sort, Field<List<Minutes.Note>>> notes = new EnumMap<>(Minutes.Sort.class);

    private final Field<Map<LocalDate, String>> corrections;

    MinutesShape() {
        for (Minutes.Sort sort : Minutes.Sort.values()) {
            notes.put(sort, list(sort.key(), NOTE, sort.heading()));
        }
        corrections = map("corrections", Types.DATE, Types.PROSE, "what changed after they were published, by day");
    }

    @Override
    protected Minutes build(Values in) {
        Map<Minutes.Sort, List<Minutes.Note>> read = new EnumMap<>(Minutes.Sort.class);
        notes.forEach((sort, field) -> read.put(sort, in.of(field)));
        return new Minutes(
                in.id(), in.of(recorded), in.of(by), in.of(status), in.of(actionsReviewed), read, in.of(corrections));
    }

    @Override
    protected void write(Minutes minutes, Draft out) {
        out.put(recorded, minutes.recorded())
                .put(by, minutes.by())
                .put(status, minutes.status())
                .put(actionsReviewed, minutes.actionsReviewed());
        notes.forEach((sort, field) -> out.put(field, minutes.of(sort)));
        out.put(corrections, minutes.corrections());
    }
}
