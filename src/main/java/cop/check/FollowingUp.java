package cop.check;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Customs.Audience;
import cop.model.Meeting;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checks on what is owed to members after a meeting. */
final class FollowingUp {

    /** As long as a follow-up does some good. What was not sent by then is history, and the health report counts it. */
    private static final int DAYS_BACK = 30;

    private static final String MATERIALS = "materials";

    private static final Set<String> FOR_THOSE_WHO_CAME = Set.of("thanks", "evaluation");
    private static final Set<String> FROM_THE_MINUTES = Set.of("minutes", MATERIALS);

    private FollowingUp() {}

    private static List<Meeting> heldLately(Community community, LocalDate today) {
        List<Meeting> lately = new ArrayList<>(community.heldBy(today));
        lately.removeIf(meeting -> meeting.date().isBefore(today.minusDays(DAYS_BACK)));
        return lately;
    }

    /** What should be sent by now and is not recorded as sent; what waits for the minutes is left to the check on them. */
    private static List<String> late(Community community, Meeting meeting, LocalDate today) {
        Mail mail = new Mail(community, meeting, today);
        boolean minutes = community.minutes().containsKey(meeting.id());
        List<String> late = new ArrayList<>();
        community.charter().customs().followUpInForce().forEach((what, within) -> {
            Audience to = FOR_THOSE_WHO_CAME.contains(what) ? Audience.ATTENDED : Audience.EVERYONE;
            if ((minutes || !FROM_THE_MINUTES.contains(what))
                    && mail.isMissed(what, meeting.date().plus(within), to)) {
                late.add(what);
            }
        });
        return late;
    }

    /** The first presentation that took place, by its position in the agenda; -1 where there was none. */
    private static int presentation(Meeting meeting) {
        for (int i = 0; i < meeting.agenda().size(); i++) {
            AgendaItem item = meeting.agenda().get(i);
            if (item.kindOrOpen().isPresentation() && item.held().orElse(true)) {
                return i;
            }
        }
        return -1;
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
                    "Draft it with: cop remind. Once it is sent, record it with: cop outbox done. What you do not want to send"
                            + " after meetings, take out under follow-up: in community.yaml.");
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Meeting meeting : heldLately(at.community(), today)) {
                List<String> late = late(at.community(), meeting, today);
                if (presentation(meeting) >= 0) {
                    late.remove(MATERIALS);
                }
                if (!late.isEmpty()) {
                    found.add(Finding.at(
                            at.sources().of(meeting.key(), "date"),
                            "Not recorded as sent after this meeting: " + Words.and(late)
                                    + ". Draft what is still owed with: cop remind. Once it is sent: cop outbox done"));
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
            return "Draft the message with: cop remind " + MATERIALS
                    + ". Once it is sent, or where there is nothing to send, record it with: cop outbox done "
                    + MATERIALS;
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Meeting meeting : heldLately(at.community(), today)) {
                int item = presentation(meeting);
                if (item >= 0 && late(at.community(), meeting, today).contains(MATERIALS)) {
                    found.add(Finding.at(
                            at.sources().of(meeting.key(), "agenda", String.valueOf(item)),
                            "Nothing says that members got what was presented here. Ask the speaker for it, then: cop remind "
                                    + MATERIALS));
                }
            }
            return found;
        }
    }
}
