package cop.health;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds how far back a report looks, and at what. */
final class Horizon {

    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 24;
    private static final int MEETINGS = 6;

    private Horizon() {}

    /** Meetings that took place, and past ones that were not marked as held but have an attendance list. */
    static List<Meeting> held(Community community, LocalDate asOf) {
        List<Meeting> held = new ArrayList<>();
        for (Meeting meeting : community.meetingsByDate()) {
            boolean attended = !meeting.isCancelled()
                    && community.register(meeting.id()).attendance().isPresent();
            if ((meeting.isHeld() || attended)
                    && meeting.kind() != Meeting.Kinds.SUBGROUP
                    && !meeting.date().isAfter(asOf)) {
                held.add(meeting);
            }
        }
        return held;
    }

    /** The first day: twelve months back, or further to the sixth-last meeting. */
    static LocalDate first(List<Meeting> held, LocalDate asOf) {
        LocalDate first = asOf.minusMonths(MONTHS).plusDays(1);
        LocalDate earliest = asOf.minusMonths(MOST_MONTHS).plusDays(1);
        for (Meeting meeting : held.subList(Math.max(0, held.size() - MEETINGS), held.size())) {
            if (meeting.date().isBefore(first) && !meeting.date().isBefore(earliest)) {
                first = meeting.date();
            }
        }
        return first;
    }

    /** A meeting with those who count. */
    static Gathering gathering(Community community, Meeting meeting) {
        Register register = community.register(meeting.id());
        Map<String, Register.Attendance> attendance = register.attendance().orElse(Map.of());
        Set<String> expected = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        Set<String> heard = new TreeSet<>();
        for (Member member : community.members().values()) {
            if (Window.counts(member)) {
                String id = member.id();
                Optional<Register.Attendance> came = Optional.ofNullable(attendance.get(id));
                if (isExpected(member, meeting)) {
                    expected.add(id);
                }
                if (came.filter(Register.Attendance::counts).isPresent()) {
                    present.add(id);
                    heard.add(id);
                } else if (came.filter(a -> a.status() == Register.Status.APOLOGY)
                                .isPresent()
                        || Window.answered(register, id, Register.Answer.DECLINED)) {
                    heard.add(id);
                }
            }
        }
        return new Gathering(meeting, register, expected, present, heard);
    }

    /** Whether a regular member could be expected; without a date of joining that is unknown, and so not asked. */
    private static boolean isExpected(Member member, Meeting meeting) {
        return member.isRegular()
                && member.belonging().joined().isPresent()
                && member.belongs(meeting.date())
                && !member.isOnLeave(meeting.date())
                && meeting.invites(member.id());
    }
}
