package cop.store;

import cop.model.Minutes;
import java.util.Optional;

/** An entry of the minutes that says more than its text. */
final class NoteShape extends Shape<Minutes.Note> {

    private final Field<String> text = required("text", Types.PROSE, "what was noted");
    private final Field<Optional<String>> item = optional("item", Types.ID, "the agenda item that it belongs to");
    private final Field<Optional<String>> by = optional("by", Types.TEXT, "who said it: a member's id, or a name");
    private final Field<Optional<String>> how = optional("how", Types.TEXT, "for a decision, how it was reached");
    private final Field<Optional<String>> replaces =
            optional("replaces", Types.TEXT, "for a decision, the one that it replaces");

    @Override
    protected Minutes.Note build(Values in) {
        return new Minutes.Note(in.of(text), in.of(item), in.of(by), in.of(how), in.of(replaces));
    }

    @Override
    protected void write(Minutes.Note value, Draft out) {
        out.put(text, value.text())
                .put(item, value.item())
                .put(by, value.by())
                .put(how, value.how())
                .put(replaces, value.replaces());
    }
}
