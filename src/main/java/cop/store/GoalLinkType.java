package cop.store;

import cop.model.AgendaItem;
import cop.model.Id;
import java.util.Optional;

/** Whether an agenda item serves a goal: {@code true}, {@code false}, or the goal's id. */
final class GoalLinkType extends ScalarType<AgendaItem.GoalLink> {

    private static final String YES = "true";
    private static final String NO = "false";

    GoalLinkType() {
        super("a goal's id, or true, or false", "goal", "true", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<AgendaItem.GoalLink> parse(String text) {
        return switch (text) {
            case YES -> Optional.of(new AgendaItem.GoalLink(true, Optional.empty()));
            case NO -> Optional.of(new AgendaItem.GoalLink(false, Optional.empty()));
            default -> Id.isId(text) ? Optional.of(new AgendaItem.GoalLink(true, Optional.of(text))) : Optional.empty();
        };
    }

    @Override
    protected String print(AgendaItem.GoalLink link) {
        return link.goal().orElse(link.linked() ? YES : NO);
    }
}
