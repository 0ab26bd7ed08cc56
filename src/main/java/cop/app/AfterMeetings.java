package cop.app;

import cop.app.Next.Step;
import cop.message.Bundle;
import cop.message.Due;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Newcomers;
import cop.model.Owed;
import cop.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Says what is to be done after the meetings of the last weeks. */
final class AfterMeetings {

    private final Community community;
    private final LocalDate today;
    private final List<Bundle> due;

    /** @param due what is not sent yet */
    AfterMeetings(Community community, LocalDate today, List<Bundle> due) {
        this.community = community;
        this.today = today;
        this.due = due;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Meeting meeting : community.heldBy(today)) {
            if (Owed.isLately(meeting, today)) {
                send(meeting, steps);
                newcomers(meeting, steps);
            }
        }
        return steps;
    }

    private void send(Meeting meeting, List<Step> steps) {
        List<String> ready = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (Bundle bundle : due) {
            if (bundle.meeting().equals(meeting.id())) {
                for (Due each : bundle.parts()) {
                    (bundle.isReady() ? ready : waiting).add(each.what() + late(each));
                }
            }
        }
        boolean written = community.minutes().containsKey(meeting.id());
        // Minutes come with the names of those who came; to ask for them is enough.
        if (!waiting.isEmpty() && written) {
            steps.add(new Step(
                    "Nothing says who came on " + Words.day(meeting.date()) + ", and this waits for it: "
                            + Words.and(waiting) + ".",
                    "attendance set " + meeting.id() + " all"));
        }
        if (!ready.isEmpty()) {
            steps.add(new Step(
                    "To be sent after " + Words.day(meeting.date()) + ": " + Words.and(ready)
                            + ". Drafts are written for you.",
                    "followup prepare " + meeting.id()));
        }
    }

    private String late(Due due) {
        return due.on().isBefore(today)
                ? " (" + Words.count((int) ChronoUnit.DAYS.between(due.on(), today), "day") + " late)"
                : "";
    }

    private void newcomers(Meeting meeting, List<Step> steps) {
        int alone = Newcomers.withoutBuddy(community, meeting, today).size();
        if (alone > 0) {
            steps.add(new Step(
                    Words.count(alone, "member") + (alone == 1 ? " is" : " are") + " new since "
                            + Words.day(meeting.date()) + ", and nobody looks after "
                            + (alone == 1 ? "them" : "each of them") + " yet.",
                    "followup status " + meeting.id()));
        }
    }
}
