package cop.store;

import cop.model.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code actions/<id>.yaml}. */
final class ActionShape extends Shape<Action> {

    private final Field<String> text =
            required("text", Types.prose("Draft the probe list in isiZulu"), "what is to be done");
    private final Field<List<String>> owner =
            defaulted("owner", Types.listOrSingle(Types.TEXT), List.of(), "who does it: a member's id, or several");
    private final Field<Optional<String>> meeting = optional("meeting", Types.ID, "the meeting where it was promised");
    private final Field<Optional<Action.Origin>> from =
            optional("from", Types.oneOf(Action.Origin.values()), "where it comes from; a meeting, if nothing is said");
    private final Field<Optional<LocalDate>> created =
            optional("created", Types.DATE, "the day on which it was raised");
    private final Field<Optional<LocalDate>> due = optional("due", Types.DATE, "the day by which it should be done");
    private final Field<Optional<LocalDate>> done = optional("done", Types.DATE, "the day on which it was done");
    private final Field<Optional<LocalDate>> dropped =
            optional("dropped", Types.DATE, "the day on which it was dropped");
    private final Field<Optional<String>> reason = optional("reason", Types.PROSE, "why it was dropped");
    private final Field<Map<LocalDate, String>> notes =
            map("notes", Types.DATE, Types.PROSE, "what was said about it later, by day");

    @Override
    protected Action build(Values in) {
        return new Action(
                in.id(),
                in.of(text),
                in.of(owner),
                in.of(meeting),
                in.of(from),
                in.of(created),
                in.of(due),
                in.of(done),
                in.of(dropped),
                in.of(reason),
                in.of(notes));
    }

    @Override
    protected void write(Action action, Draft out) {
        out.put(text, action.text())
                .put(owner, action.owners())
                .put(meeting, action.meeting())
                .put(from, action.from())
                .put(created, action.created())
                .put(due, action.due())
                .put(done, action.done())
                .put(dropped, action.dropped())
                .put(reason, action.reason())
                .put(notes, action.notes());
    }
}
