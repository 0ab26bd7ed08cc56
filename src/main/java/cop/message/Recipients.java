package cop.message;

import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Customs.Audience;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Newcomers;
import cop.model.Register;
import cop.model.Register.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds who belongs to an audience: members who are invited and not on leave that day. */
final class Recipients {

    private final Community community;
    private final Meeting meeting;
    private final Register register;
    private final LocalDate today;

    Recipients(Community community, Meeting meeting, LocalDate today) {
        this.community = community;
        this.meeting = meeting;
        this.register = community.register(meeting.id());
        this.today = today;
    }

    /** Members' ids, in order. */
    List<String> of(Audience audience) {
        if (audience == Audience.NEWCOMERS) {
            return newcomers();
        }
        Set<String> busy = audience == Audience.ROLE_HOLDERS ? roleHolders() : Set.of();
        List<String> ids = new ArrayList<>();
        // Whoever joined after coming as a guest is thanked; whoever left since is written to no more.
        for (Member member : community.membersOn(meeting.isHeld() ? today : meeting.date())) {
            String id = member.id();
            boolean asked = meeting.invites(id) && !member.isOnLeave(meeting.date());
            boolean meant = switch (audience) {
                case EVERYONE -> asked;
                case NO_ANSWER -> asked && !register.rsvp().containsKey(id);
                case EXPECTED -> asked && !hasDeclined(id);
                case DECLINED -> asked && hasDeclined(id);
                case ATTENDED -> attended(id);
                case ROLE_HOLDERS -> busy.contains(id);
                case OWNERS -> owes(id);
                case NEWCOMERS -> false;
            };
            if (meant) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Before a meeting those who come for the first time, afterwards also those who joined since. */
    private List<String> newcomers() {
        List<String> ids = new ArrayList<>();
        if (meeting.isHeld()) {
            Newcomers.after(community, meeting, today).forEach(member -> ids.add(member.id()));
        } else {
            for (Member member : community.awaited(meeting)) {
                if (Newcomers.isNewAt(member, community, meeting)) {
                    ids.add(member.id());
                }
            }
        }
        return ids;
    }

    private boolean hasDeclined(String id) {
        Register.Rsvp rsvp = register.rsvp().get(id);
        return rsvp != null && rsvp.answer() == Answer.DECLINED;
    }

    private boolean attended(String id) {
        return register.attendance()
                .map(attendance -> attendance.get(id))
                .filter(each -> each.status() == Register.Status.PRESENT)
                .isPresent();
    }

    private Set<String> roleHolders() {
        Set<String> people = new LinkedHashSet<>(meeting.roles().values());
        for (AgendaItem item : meeting.agenda()) {
            item.lead().ifPresent(people::add);
        }
        for (Meeting.Job job : meeting.logistics().values()) {
            job.owner().ifPresent(people::add);
        }
        return people;
    }

    private boolean owes(String id) {
        for (Action action : community.actions().values()) {
            if (action.isOpen(today) && action.owners().contains(id)) {
                return true;
            }
        }
        return false;
    }
}
