package cop.agenda;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Newcomers;
import cop.model.Register.Answer;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says who comes to a meeting, and who of them for the first time; by name only whom members may know by name. */
final class Arrivals {

    private Arrivals() {}

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
            if (Newcomers.isNewAt(member, community, meeting)) {
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

    private static Optional<String> name(Member member) {
        return member.shownTo(Consent.Audience.MEMBERS).getOrDefault(Detail.NAME, List.of()).stream()
                .findFirst();
    }

    private static String buddy(Member member, Community community) {
        return member.belonging()
                .buddy()
                .flatMap(id -> Optional.ofNullable(community.members().get(id)))
                .flatMap(Arrivals::name)
                .map(name -> "; " + name + " looks after them")
                .orElse("");
    }
}
