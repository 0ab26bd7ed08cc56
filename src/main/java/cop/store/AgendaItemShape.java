package cop.store;

import cop.model.AgendaItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One item of a meeting's agenda, or one standing block of the charter. */
final class AgendaItemShape extends Shape<AgendaItem> {

    private final Field<Optional<String>> id = optional("id", Types.ID, "its short name within the agenda");
    private final Field<Optional<AgendaItem.Kind>> kind =
            optional("kind", Types.oneOf(AgendaItem.Kind.values()), "what sort of time it is");
    private final Field<Optional<String>> title = optional("title", Types.text("Check-in"), "what people call it");
    private final Field<Optional<AgendaItem.Length>> length =
            optional("length", new LengthType(), "how long it takes; what is left is shared out where it says `rest`");
    private final Field<Optional<String>> lead = optional("lead", Types.TEXT, "who leads it: a member's id, or a name");
    private final Field<Optional<String>> proposedBy =
            optional("proposed-by", Types.TEXT, "who proposed it: a member's id, or a name");
    private final Field<Optional<AgendaItem.GoalLink>> goal =
            optional("goal", new GoalLinkType(), "the goal that it serves, or whether it serves any");
    private final Field<Optional<String>> method = optional("method", Types.TEXT, "how it is done, such as pairs");
    private final Field<Optional<String>> prompt = optional("prompt", Types.PROSE, "the question that opens it");
    private final Field<List<String>> needs = list("needs", Types.TEXT, "the equipment that it needs");
    private final Field<Optional<Integer>> carried =
            optional("carried", Types.INTEGER, "how often it was carried over");
    private final Field<Optional<Boolean>> held =
            optional("held", Types.BOOLEAN, "false where there was no time for it");
    private final Field<Optional<LocalDate>> dropped =
            optional("dropped", Types.DATE, "the day on which it was given up: it is not carried over again");

    AgendaItemShape(Writing writing) {
        super(writing);
    }

    @Override
    protected AgendaItem build(Values in) {
        if (in.of(kind).isEmpty() && in.of(title).isEmpty()) {
            in.refuse(title, "An agenda item needs a `kind` or a `title`: add a line such as `title: Check-in`.");
        }
        return new AgendaItem(
                in.of(id),
                in.of(kind),
                in.of(title),
                in.of(length),
                in.of(lead),
                in.of(proposedBy),
                in.of(goal),
                in.of(method),
                in.of(prompt),
                in.of(needs),
                in.of(carried),
                in.of(held),
                in.of(dropped));
    }

    @Override
    protected void write(AgendaItem item, Draft out) {
        out.put(id, item.id())
                .put(kind, item.kind())
                .put(title, item.title())
                .put(length, item.length())
                .put(lead, item.lead())
                .put(proposedBy, item.proposedBy())
                .put(goal, item.goal())
                .put(method, item.method())
                .put(prompt, item.prompt())
                .put(needs, item.needs())
                .put(carried, item.carried())
                .put(held, item.held())
                .put(dropped, item.dropped());
    }
}
