package cop.app;

import cop.app.FollowUp.State;
import cop.app.FollowUp.Step;
import cop.message.Drafts;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Owed;
import cop.network.Buddies;
import cop.store.Layout;
import cop.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Drafts all that is owed after a meeting in one go, and says what is missing for the rest. */
public final class FollowUpPack {

    private FollowUpPack() {}

    public static Change prepare(Community community, Meeting meeting, Desk desk, LocalDate today) {
        FollowUp.held(meeting, today);
        if (!Owed.isLately(meeting, today)) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + " was "
                            + Words.count((int) ChronoUnit.DAYS.between(meeting.date(), today), "day")
                            + " ago; after " + Owed.LATELY + " days a follow-up does no good any more.",
                    "See what was sent then: cop followup status " + meeting.id()
                            + "\nContacts can go to members at any time: cop member directory --audience members");
        }
        Change drafts = Drafts.after(meeting, community, today, desk.press(community, today), desk::text);
        List<String> files = desk.handouts(meeting.id());
        FollowUp followUp = FollowUp.of(community, meeting, files, desk.outbox(), today);
        List<String> notes = new ArrayList<>();
        if (!files.isEmpty() && isOpen(followUp, Owed.MATERIALS)) {
            notes.add("Attach what was shown: "
                    + Words.and(files.stream()
                            .map(file -> Layout.handouts(meeting.id()) + "/" + file)
                            .toList())
                    + ".");
        }
        List<String> missing = missing(followUp);
        if (!missing.isEmpty()) {
            notes.add("Still missing:");
            missing.forEach(line -> notes.add("  " + line));
        }
        for (Buddies.Proposal proposal : followUp.buddies()) {
            notes.add(proposal.words());
            notes.add("  Once they agree: cop " + proposal.command());
        }
        return drafts.with(new Change("", List.of(), notes));
    }

    private static boolean isOpen(FollowUp followUp, String what) {
        return followUp.steps().stream().anyMatch(step -> step.what().equals(what) && step.isOpen());
    }

    /** What is no message, and is not there yet. */
    private static List<String> missing(FollowUp followUp) {
        List<String> missing = new ArrayList<>();
        for (Step step : followUp.steps()) {
            if (step.state() == State.DUE && !step.command().startsWith("followup")) {
                missing.add(step.what() + ": cop " + step.command());
            }
        }
        return missing;
    }
}
