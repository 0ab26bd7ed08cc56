package cop.agenda;

import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose agenda it is, in counts alone; members who are in no figure are in none of these.
 *
 * @param content items of content on this agenda
 * @param proposed how many of them say who proposed them
 * @param members on the day of the meeting
 * @param proposers how many of the members proposed something within the year before
 * @param unasked how many neither proposed anything nor were asked: no call for items reached them, and they were at no
 *     meeting with time to say what comes next
 */
public record Voices(int content, int proposed, int members, int proposers, int unasked) {

    public static Voices of(Community community, Meeting meeting, LocalDate today) {
        List<AgendaItem> content = AgendaInForce.of(community, meeting).items().stream()
                .filter(item -> item.kindOrOpen().isContent() && !item.isPutOff())
                .toList();
        List<Meeting> year = community.meetingsByDate().stream()
                .filter(each -> !each.isCancelled()
                        && each.date().isAfter(meeting.date().minusYears(1))
                        && !each.date().isAfter(meeting.date()))
                .toList();
        Set<String> proposers = new TreeSet<>();
        year.forEach(each -> each.agenda().forEach(item -> item.proposedBy().ifPresent(proposers::add)));
        int members = 0;
        int active = 0;
        int unasked = 0;
        for (Member member : community.membersOn(meeting.date())) {
            if (member.belonging().metrics()) {
                boolean proposes = member.names().stream().anyMatch(proposers::contains);
                boolean asked = year.stream().anyMatch(each -> asked(member.id(), each, community, today));
                members++;
                active += proposes ? 1 : 0;
                unasked += proposes || asked ? 0 : 1;
            }
        }
        int proposed = (int)
                content.stream().filter(item -> item.proposedBy().isPresent()).count();
        return new Voices(content.size(), proposed, members, active, unasked);
    }

    private static boolean asked(String member, Meeting meeting, Community community, LocalDate today) {
        boolean called = community.correspondenceOf(meeting.id()).sendings().stream()
                .anyMatch(sending -> sending.what().equals(Correspondence.CALL)
                        && sending.reached(member)
                        && meeting.invites(member)
                        && !sending.at().toLocalDate().isAfter(today));
        boolean time = meeting.isHeld()
                && meeting.agenda().stream()
                        .anyMatch(item -> item.kindOrOpen() == Kind.FUTURE_AGENDA && !item.isPutOff());
        boolean there = community
                .register(meeting.id())
                .attendance()
                .flatMap(all -> Optional.ofNullable(all.get(member)))
                .filter(Register.Attendance::counts)
                .isPresent();
        return called || (time && there);
    }
}
