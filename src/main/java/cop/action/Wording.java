package cop.action;

import cop.model.Action;
import cop.model.Community;
import java.time.LocalDate;

/** Says in words who promised what until when. */
final class Wording {

    static final String NOBODY = "Nobody has taken it on yet; an action without an owner is seldom done.";

    private Wording() {}

    /** For example {@code ana, ben by 2026-04-16: Draft the probe list}. */
    static String promise(Action action) {
        String who = action.owners().isEmpty() ? "no owner" : String.join(", ", action.owners());
        String when = action.due().map(day -> " by " + day).orElse(", no date");
        return who + when + ": " + action.text();
    }

    /** How much is left for the owners of an action that is done. */
    static String left(Community community, Action done, LocalDate today) {
        int open = 0;
        for (Action action : community.actions().values()) {
            if (action.isOpen(today) && !action.id().equals(done.id())) {
                open++;
            }
        }
        return switch (open) {
            case 0 -> "Nothing else is open.";
            case 1 -> "One other action is open.";
            default -> open + " other actions are open.";
        };
    }
}
