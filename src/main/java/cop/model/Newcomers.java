package cop.model;

import cop.model.Register.Attendance;
import cop.model.Register.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows who is new at a meeting, and whom to welcome after it. */
public final class Newcomers {

    private Newcomers() {}

    /**
     * Whether every register since the member joined is known, and the member was not there before. At the first meeting,
     * where everybody is new, nobody is.
     */
    public static boolean isNewAt(Member member, Community community, Meeting meeting) {
        if (community.heldBefore(meeting).isEmpty()) {
            return false;
        }
        LocalDate joined = member.belonging().joined().orElse(LocalDate.MIN);
        for (Meeting before : community.heldBy(meeting.date())) {
            boolean counts =
                    before.begins().isBefore(meeting.begins()) && !before.date().isBefore(joined);
            Optional<Map<String, Attendance>> attendance =
                    community.register(before.id()).attendance();
            if (counts && (attendance.isEmpty() || cameTo(member, before, community))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The members for whom a meeting was the first one; after the latest also those who joined since the one before and have
     * not come yet.
     */
    public static List<Member> after(Community community, Meeting meeting, LocalDate today) {
        boolean latest = community.lastMeeting(today).filter(meeting::equals).isPresent();
        List<Member> newcomers = new ArrayList<>();
        for (Member member : community.membersOn(today)) {
            boolean first = cameTo(member, meeting, community) && isNewAt(member, community, meeting);
            if (first || (latest && isJustJoined(member, community, meeting))) {
                newcomers.add(member);
            }
        }
        return newcomers;
    }

    /** Those of them who were sent no welcome yet. */
    public static List<Member> unwelcomed(Community community, Meeting meeting, LocalDate today) {
        List<Member> newcomers = after(community, meeting, today);
        newcomers.removeIf(member -> isWelcomed(member.id(), community));
        return newcomers;
    }

    /** Those of them of whom nobody is said to look after them. */
    public static List<Member> withoutBuddy(Community community, Meeting meeting, LocalDate today) {
        List<Member> newcomers = after(community, meeting, today);
        newcomers.removeIf(member -> member.belonging().buddy().isPresent());
        return newcomers;
    }

    /** Whether a welcome was sent to a member, after whichever meeting. */
    public static boolean isWelcomed(String member, Community community) {
        for (Correspondence said : community.correspondence().values()) {
            if (said.reached(Owed.WELCOME, member)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJustJoined(Member member, Community community, Meeting latest) {
        LocalDate since = community
                .heldBefore(latest)
                .map(Meeting::date)
                .orElse(latest.date().plusDays(1));
        if (member.belonging().joined().filter(day -> !day.isBefore(since)).isEmpty()) {
            return false;
        }
        for (Meeting held : community.heldBy(LocalDate.MAX)) {
            if (cameTo(member, held, community)) {
                return false;
            }
        }
        return true;
    }

    private static boolean cameTo(Member member, Meeting meeting, Community community) {
        return community
                .register(meeting.id())
                .attendance()
                .flatMap(attendance -> Optional.ofNullable(attendance.get(member.id())))
                .filter(each -> each.status() == Status.PRESENT)
                .isPresent();
    }
}
