package cop.message;

import cop.message.Handovers.State;
import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Takes the drafts out of the outbox that a change of a meeting's plan has made wrong. Those that a person wrote on stay, and what
 * was recorded as sent and never left this machine is due again.
 */
public final class StaleDrafts {

    private final Change change;
    private final Community before;
    private final Community after;
    private final Outbox outbox;
    private final List<String> notes = new ArrayList<>();

    private StaleDrafts(Change change, Community before, Outbox outbox) {
        this.change = change;
        this.before = before;
        this.after = before.apply(change);
        this.outbox = outbox;
    }

    /**
     * The change, with the drafts about some meetings taken away.
     *
     * @param meetings their ids before the change
     */
    public static Change following(
            Change change, List<String> meetings, Community community, Outbox outbox, Letterpress press) {
        return following(change, draft -> meetings.contains(draft.meeting()), community, outbox, press);
    }

    /** The change of an agenda, with the drafts taken away that repeat that of one of these meetings. */
    public static Change followingAgenda(
            Change change, List<String> meetings, Community community, Outbox outbox, Letterpress press) {
        Predicate<Draft> repeats =
                draft -> meetings.contains(draft.meeting()) && draft.whats().contains(Reminders.AGENDA);
        return following(change, repeats, community, outbox, press);
    }

    private static Change following(
            Change change, Predicate<Draft> isStale, Community community, Outbox outbox, Letterpress press) {
        return change.isEmpty() ? change : new StaleDrafts(change, community, outbox).without(isStale, press);
    }

    private Change without(Predicate<Draft> isStale, Letterpress press) {
        Handovers handovers = outbox.handovers();
        Map<Draft, Instant> back = new LinkedHashMap<>();
        int taken = 0;
        for (Draft draft : outbox.drafts().stream().filter(isStale).toList()) {
            State state = handovers.of(before, draft);
            if (state == State.CLAIMED) {
                handovers.at(before, draft).ifPresent(at -> back.put(draft.about(now(draft.meeting())), at));
            } else if (state == State.UNSURE) {
                notes.add("It may have arrived before this change, and is recorded as sent: " + draft.id()
                        + ". Tell its readers, too.");
            }
            if (draft.edited()) {
                notes.add("You changed this draft, so it stays: " + draft.id() + ". Take it out with: cop outbox drop "
                        + draft.id());
            } else {
                outbox.take(draft);
                taken++;
            }
        }
        if (taken > 0) {
            notes.add("Out of the outbox, because it is no longer true: " + Words.count(taken, "draft")
                    + ". What is still due is written anew by: cop remind");
        }
        if (!back.isEmpty()) {
            notes.add("Recorded as sent, but it never left this machine, so the record is taken back: "
                    + Words.count(back.size(), "message") + ".");
        }
        List<Edit> edits = new ArrayList<>(Withdrawal.of(after, back));
        edits.addAll(outbox.edits(left -> press.page(OutboxPage.of(after, left))));
        return change.with(new Change("", edits, notes));
    }

    /** The id that a meeting has after the change; its name in calendars stays the same. */
    private String now(String meeting) {
        if (after.meetings().containsKey(meeting)) {
            return meeting;
        }
        String uid = before.uid(meeting);
        return after.meetings().keySet().stream()
                .filter(id -> after.uid(id).equals(uid))
                .findFirst()
                .orElse(meeting);
    }
}
