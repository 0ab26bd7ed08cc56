package cop.check;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Owed;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The checks on what is owed to members after a meeting. */
final class FollowingUp {

    private FollowingUp() {}

    private static List<Meeting> heldLately(Community community, LocalDate today) {
        List<Meeting> lately = new ArrayList<>(community.heldBy(today));
        lately.removeIf(meeting -> !Owed.isLately(meeting, today));
        return lately;
    }

    /** What should be sent by now and is not recorded as sent; what waits for the minutes is left to the check on them. */
    private static List<Owed> late(Community community, Meeting meeting, LocalDate today) {
        Mail mail = new Mail(community, meeting, today);
        boolean minutes = community.minutes().containsKey(meeting.id());
        List<Owed> late = new ArrayList<>(Owed.after(meeting, community, today));
        late.removeIf(owed -> (!minutes && Owed.needsMinutes(owed.what())) || !mail.isMissed(owed));
        return late;
    }

    private static boolean isMaterials(Owed owed) {
        return owed.what().equals(Owed.MATERIALS);
    }

    /** Wants thanks, minutes and the rest sent in time. */
    static final class Late extends Check {
        Late() {
            super(
                    "followup-late",
                    Severity.ADVICE,
                    "A meeting of the last 30 days after which something is owed to members and not recorded as sent in time.",
                    "Following up keeps a community alive: thanks, an evaluation form, contacts, and what the meeting brought forth"
                            + " (section 4). A meeting of which no sending is recorded is left in peace.",
                    "Draft it with: cop followup prepare. Once it is sent, record it with: cop outbox done. What you do not want to send"
                            + " after meetings, take out under follow-up: in community.yaml.");
        }

        private static List<String> inWords(List<Owed> late, LocalDate today) {
            List<String> words = new ArrayList<>();
            late.forEach(owed -> words.add(owed.what() + " (" + Words.count(owed.daysLate(today), "day") + " late)"));
            return words;
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Meeting meeting : heldLately(at.community(), today)) {
                List<Owed> late = late(at.community(), meeting, today);
                if (Owed.presentation(meeting) >= 0) {
                    late.removeIf(FollowingUp::isMaterials);
                }
                if (!late.isEmpty()) {
                    found.add(Finding.at(
                            at.sources().of(meeting.key(), "date"),
                            "Not recorded as sent after this meeting: " + Words.and(inWords(late, today))
                                    + ". Draft what is still owed with: cop followup prepare " + meeting.id()
                                    + ". Once it is sent: cop outbox done"));
                }
            }
            return found;
        }
    }

    /** Wants presentations with all members in time. */
    static final class Slides extends Check {
        Slides() {
            super(
                    "slides-missing",
                    Severity.ADVICE,
                    "A meeting of the last 30 days with a presentation, after which no materials are recorded as sent in time.",
                    "All presentations of a meeting are made available to all members, also to those who could not come"
                            + " (section 4). A meeting of which no sending is recorded is left in peace.",
                    "Ask the speaker for slides or a link. " + howToSend());
        }

        private static String howToSend() {
            return "Draft the message with: cop remind " + Owed.MATERIALS
                    + ". Once it is sent, or where there is nothing to send, record it with: cop outbox done "
                    + Owed.MATERIALS;
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Meeting meeting : heldLately(at.community(), today)) {
                int item = Owed.presentation(meeting);
                boolean isLate = late(at.community(), meeting, today).stream().anyMatch(FollowingUp::isMaterials);
                if (item >= 0 && isLate) {
                    found.add(Finding.at(
                            at.sources().of(meeting.key(), "agenda", String.valueOf(item)),
                            "Nothing says that members got what was presented here. Ask the speaker for it, then: cop remind "
                                    + Owed.MATERIALS));
                }
            }
            return found;
        }
    }
}
