package cop.agenda;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register.Answer;
import cop.model.Register.Attendance;
import cop.model.Register.Status;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says who comes to a meeting, and who of them for the first time; by name only whom members may know by name. */
final class Newcomers {

    private Newcomers() {}

    /** The members who may be there: awaited, and not excused. */
    static List<Member> expected(Community community, Meeting meeting) {
        List<Member> expected = new ArrayList<>(community.awaited(meeting));
        expected.removeIf(member -> Optional.ofNullable(
                        community.register(meeting.id()).rsvp().get(member.id()))
                .filter(rsvp -> rsvp.answer() == Answer.DECLINED)
                .isPresent());
        return expected;
    }

    /** A line for each who is new; none at a first meeting, where everybody is. */
    static List<String> hello(Community community, Meeting meeting) {
        List<String> lines = new ArrayList<>();
        int unnamed = 0;
        for (Member member : expected(community, meeting)) {
            if (isNew(member, community, meeting)) {
                Optional<String> name = name(member);
                if (name.isPresent()) {
                    lines.add(name.get() + buddy(member, community));
                } else {
                    unnamed++;
                }
            }
        }
        if (unnamed > 0) {
            lines.add(Words.count(unnamed, lines.isEmpty() ? "person" : "other person")
                    .replace("persons", "people"));
        }
        return lines;
    }

    /** Whether every register since the member joined is known, and the member is in none of them. */
    private static boolean isNew(Member member, Community community, Meeting meeting) {
        if (community.heldBefore(meeting).isEmpty()) {
            return false;
        }
        LocalDate joined = member.belonging().joined().orElse(LocalDate.MIN);
        for (Meeting before : community.heldBy(meeting.date())) {
            boolean counts =
                    before.begins().isBefore(meeting.begins()) && !before.date().isBefore(joined);
            Optional<Map<String, Attendance>> attendance =
                    community.register(before.id()).attendance();
            if (counts
                    && (attendance.isEmpty()
                            || Optional.ofNullable(attendance.get().get(member.id()))
                                    .filter(each -> each.status() == Status.PRESENT)
                                    .isPresent())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> name(Member member) {
        return member.shownTo(Consent.Audience.MEMBERS).getOrDefault(Detail.NAME, List.of()).stream()
                .findFirst();
    }

    private static String buddy(Member member, Community community) {
        return member.belonging()
                .buddy()
                .flatMap(id -> Optional.ofNullable(community.members().get(id)))
                .flatMap(Newcomers::name)
                .map(name -> "; " + name + " looks after them")
                .orElse("");
    }
}
