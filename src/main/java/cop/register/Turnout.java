package cop.register;

import cop.model.Answers;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Mode;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Attendance;
import cop.model.Register.Rsvp;
import cop.model.Register.Status;
import cop.view.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many people a room and a kitchen are to be ready for. What part of those who say yes, perhaps or nothing comes is
 * what this community's own registers show of all of them together, never of one person; where they show too little, it is
 * everybody who says yes and half of the others.
 *
 * @param planFor people, rounded up
 * @param basis what the parts are taken from
 * @param meetings how many meetings with a register were looked at
 * @param how one sentence on how the number comes about
 */
public record Turnout(int planFor, Basis basis, int meetings, String how) {

    /** What a head count is taken from. */
    public enum Basis {
        HISTORY,
        RULE,
        BOTH
    }

    /** So many meetings are looked back on: about a year. */
    private static final int MEETINGS = 12;

    /** What it takes to speak of a part of a group; as much as the health report asks for. */
    private static final int LEAST_MEETINGS = 3;

    private static final int LEAST_ANSWERS = 15;
    private static final int LEAST_PEOPLE = 5;

    private static final int TENTHS = 10;
    private static final double NEARLY_NOTHING = 1e-9;

    /** Everybody who answered alike at the meetings that are looked back on. */
    private static final class Group {
        private final Set<String> people = new HashSet<>();
        private int answers;
        private int came;
        private int meetings;

        boolean tells() {
            return meetings >= LEAST_MEETINGS && answers >= LEAST_ANSWERS && people.size() >= LEAST_PEOPLE;
        }

        double share(boolean yes) {
            return tells() ? (double) came / answers : yes ? 1 : 0.5;
        }

        /** {@code about 9 in 10 of those}, or what the rule says. */
        String words(boolean yes) {
            if (!tells()) {
                return yes ? "everybody" : "half of those";
            }
            int tenths = (int) Math.round((double) came * TENTHS / answers);
            if (came == answers) {
                return "everybody";
            }
            return (tenths == 0 ? "hardly any" : tenths == TENTHS ? "nearly all" : "about " + tenths + " in " + TENTHS)
                    + " of those";
        }
    }

    /** Of a meeting that is still to come; empty where it is not, or nobody is awaited. */
    static Optional<Turnout> of(Community community, Meeting meeting, Answers answers) {
        int asked = answers.accepted() + answers.declined() + answers.tentative() + answers.none();
        if (meeting.isHeld() || meeting.isCancelled() || asked == 0) {
            return Optional.empty();
        }
        List<Meeting> past = past(community, meeting);
        double sum = 0;
        List<String> known = new ArrayList<>();
        List<String> assumed = new ArrayList<>();
        for (Optional<Answer> answer :
                List.of(Optional.of(Answer.ACCEPTED), Optional.of(Answer.TENTATIVE), Optional.<Answer>empty())) {
            int now = now(answer, answers);
            boolean yes = answer.equals(Optional.of(Answer.ACCEPTED));
            if (now > 0) {
                Group group = group(community, past, answer, meeting);
                sum += now * group.share(yes);
                (group.tells() ? known : assumed).add(group.words(yes) + said(answer));
            }
        }
        Basis basis = known.isEmpty() ? Basis.RULE : assumed.isEmpty() ? Basis.HISTORY : Basis.BOTH;
        return Optional.of(new Turnout(
                (int) Math.ceil(sum - NEARLY_NOTHING), basis, past.size(), how(known, assumed, past.size())));
    }

    private static String how(List<String> known, List<String> assumed, int meetings) {
        String looked = ", as at the last " + Words.count(meetings, "meeting");
        if (known.isEmpty() && assumed.isEmpty()) {
            return "everybody has said no.";
        }
        if (known.isEmpty()) {
            return Words.and(assumed) + "; there are too few registers yet to know how many come.";
        }
        return Words.and(known)
                + looked
                + (assumed.isEmpty()
                        ? "."
                        : "; and " + Words.and(assumed) + ", of whom registers tell too little yet.");
    }

    private static int now(Optional<Answer> answer, Answers answers) {
        return answer.map(one -> switch (one) {
                    case ACCEPTED -> answers.accepted();
                    case DECLINED -> answers.declined();
                    case TENTATIVE -> answers.tentative();
                })
                .orElse(answers.none());
    }

    private static String said(Optional<Answer> answer) {
        return answer.map(one -> one == Answer.ACCEPTED ? " who said yes" : " who said perhaps")
                .orElse(" who have not answered");
    }

    /** The meetings before, the latest first, of which it is known who answered and who came. */
    private static List<Meeting> past(Community community, Meeting meeting) {
        List<Meeting> held = new ArrayList<>();
        for (Meeting other : community.heldBy(meeting.date())) {
            Register register = community.register(other.id());
            if (!register.rsvp().isEmpty() && register.attendance().isPresent()) {
                held.add(other);
            }
        }
        Collections.reverse(held);
        return held.subList(0, Math.min(MEETINGS, held.size()));
    }

    private static Group group(Community community, List<Meeting> past, Optional<Answer> answer, Meeting ahead) {
        Group group = new Group();
        for (Meeting meeting : past) {
            Register register = community.register(meeting.id());
            Map<String, Attendance> attendance = register.attendance().orElse(Map.of());
            int before = group.answers;
            for (Map.Entry<Member, Optional<Rsvp>> reply :
                    Answers.byMember(community, meeting, register).entrySet()) {
                String member = reply.getKey().id();
                if (reply.getValue().map(Rsvp::answer).equals(answer)) {
                    group.people.add(member);
                    group.answers++;
                    group.came += Optional.ofNullable(attendance.get(member))
                                    .filter(one -> isThere(one, ahead))
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
            group.meetings += group.answers > before ? 1 : 0;
        }
        return group;
    }

    /** Whoever came online needs no chair, unless the meeting ahead has none. */
    private static boolean isThere(Attendance attendance, Meeting ahead) {
        return attendance.status() == Status.PRESENT
                && (ahead.where().mode().equals(Optional.of(Mode.ONLINE))
                        || !attendance.mode().equals(Optional.of(Mode.ONLINE)));
    }

    /** {@code Plan for 24: everybody who said yes.} */
    String words() {
        return "Plan for " + planFor + ": " + how;
    }
}
