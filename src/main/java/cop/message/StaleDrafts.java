package cop.message;

import cop.model.Change;
import cop.model.Community;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes the drafts out of the outbox that a change of a meeting's plan has made wrong. */
public final class StaleDrafts {

    private StaleDrafts() {}

    /**
     * The change, with the drafts about a meeting taken away, except for those that a person wrote on.
     *
     * @param meeting the meeting's id before the change
     */
    public static Change following(
            Change change, String meeting, Community community, Outbox outbox, Letterpress press) {
        return following(change, List.of(meeting), community, outbox, press);
    }

    /** The same for a change of several meetings. */
    public static Change following(
            Change change, List<String> meetings, Community community, Outbox outbox, Letterpress press) {
        if (change.isEmpty()) {
            return change;
        }
        List<String> notes = new ArrayList<>();
        int taken = 0;
        for (Draft draft : outbox.drafts()) {
            if (meetings.contains(draft.meeting()) && draft.edited()) {
                notes.add("You changed this draft, so it stays: " + draft.id() + ". Take it out with: cop outbox drop "
                        + draft.id());
            } else if (meetings.contains(draft.meeting())) {
                outbox.take(draft);
                taken++;
            }
        }
        if (taken > 0) {
            notes.add("Out of the outbox, because it is no longer true: " + Words.count(taken, "draft") + ".");
        }
        Community after = community.apply(change);
        return change.with(new Change("", outbox.edits(left -> press.page(OutboxPage.of(after, left))), notes));
    }
}
