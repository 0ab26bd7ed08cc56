package cop.check;

import cop.model.Meeting;
import cop.model.Member;
import cop.model.Newcomers;
import cop.model.Owed;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Wants somebody to look after everybody who is new. */
final class NewcomerBuddy extends Check {

    NewcomerBuddy() {
        super(
                "newcomer-buddy",
                Severity.ADVICE,
                "A member who came for the first time, or joined, in the last 30 days and has no buddy.",
                "Whoever is new comes back where somebody looks after them: answers questions, makes introductions, keeps a"
                        + " chair free (sections 2.2 and 3.3). After a first meeting, where all are new, nobody is named.",
                "See who could do it, and why, with: cop followup status. Once they agree: cop member set MEMBER --buddy MEMBER");
    }

    @Override
    public List<Finding> find(Snapshot at, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : at.community().heldBy(today)) {
            if (Owed.isLately(meeting, today)) {
                for (Member member : Newcomers.withoutBuddy(at.community(), meeting, today)) {
                    found.add(Finding.at(
                            at.sources().of(member.key(), "name"),
                            "New since " + Words.day(meeting.date())
                                    + ", and nobody looks after them yet. See who could: cop followup status "
                                    + meeting.id()));
                }
            }
        }
        return found;
    }
}
