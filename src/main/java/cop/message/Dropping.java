package cop.message;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes drafts out of the outbox that nobody will send. */
public final class Dropping {

    private Dropping() {}

    /**
     * Takes drafts out without recording that they were sent, and says where their message is still due.
     *
     * @param word the draft, or the name of a message
     */
    public static Change of(Community community, Outbox outbox, String word, LocalDate today, Letterpress press) {
        List<String> notes = new ArrayList<>();
        List<Due> dues = Reminders.due(community, today);
        boolean due = false;
        List<Draft> drafts = outbox.named(word);
        List<Edit> edits = new ArrayList<>(Withdrawal.open(community, outbox.handovers(), drafts));
        for (Draft draft : drafts) {
            outbox.take(draft);
            notes.add("Out of the outbox, and not recorded as sent: " + draft.id());
            due |= dues.stream()
                    .anyMatch(each -> each.isReady()
                            && each.meeting().equals(draft.meeting())
                            && draft.whats().contains(each.what()));
        }
        if (due) {
            notes.add(
                    "It is still due: cop remind would draft it again. If it went out in another way: cop outbox done");
        }
        edits.addAll(outbox.edits(left -> press.page(OutboxPage.of(community, left))));
        return new Change("messages: drop drafts", edits, notes);
    }
}
