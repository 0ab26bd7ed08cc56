package cop.message;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Owed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the drafts that nobody needs any more, because they were sent or because something else was due meanwhile. */
final class Overtaken {

    private final Community community;
    private final LocalDate today;
    private final List<Due> dues;

    Overtaken(Community community, LocalDate today) {
        this.community = community;
        this.today = today;
        this.dues = Reminders.due(community, today);
    }

    /**
     * Takes out of the outbox what is sent or overtaken, unless a person put work into what was never sent.
     *
     * @param fresh the ids of drafts that were written just now
     * @param notes is told what went and what stays
     */
    void clear(Outbox outbox, Set<String> fresh, List<String> notes) {
        List<Draft> drafts = outbox.drafts();
        Handovers handovers = outbox.handovers();
        for (Draft draft : drafts) {
            if (handovers.of(community, draft).isOpen()) {
                notes.add("Not sent for certain, so it stays: " + draft.id() + ". Go on with: cop outbox send");
                continue;
            }
            boolean sent = draft.isSent(community.saidOf(draft.meeting()));
            boolean past = !fresh.contains(draft.id()) && (!isWanted(draft) || isRepeated(draft, drafts, fresh));
            if (sent || (past && !draft.edited())) {
                outbox.take(draft);
                notes.add("Out of the outbox, because it " + (sent ? "was sent: " : "is overtaken: ") + draft.id());
            } else if (past) {
                notes.add("Overtaken, but you changed it, so it stays: " + draft.id()
                        + ". Take it out with: cop outbox drop " + draft.id());
            }
        }
    }

    /** Whether one of its messages is still due, or went out by another channel and may go by this one, too. */
    private boolean isWanted(Draft draft) {
        Meeting meeting = community.meetings().get(draft.meeting());
        if (meeting == null) {
            return false;
        }
        for (Due due : dues) {
            if (due.meeting().equals(draft.meeting())
                    && draft.whats().contains(due.what())
                    && draft.member().filter(id -> !due.to().contains(id)).isEmpty()) {
                return true;
            }
        }
        boolean fits = meeting.isComing(today) || Owed.isLately(meeting, today);
        return fits && draft.isPartlySent(community.saidOf(draft.meeting()));
    }

    /** Whether a draft that was written just now says all of it. */
    private static boolean isRepeated(Draft draft, List<Draft> drafts, Set<String> fresh) {
        for (Draft other : drafts) {
            if (fresh.contains(other.id())
                    && other.channel() == draft.channel()
                    && other.meeting().equals(draft.meeting())
                    && Objects.equals(other.member(), draft.member())
                    && other.whats().containsAll(draft.whats())) {
                return true;
            }
        }
        return false;
    }
}
