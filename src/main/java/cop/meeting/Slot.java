package cop.meeting;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting to come, as far as turns are concerned.
 *
 * @param meeting its plan; empty where the rhythm asks for a meeting that nobody has planned yet
 */
record Slot(LocalDate date, Optional<Meeting> meeting) {

    static final String HAS_LEFT = "has left";

    /** What may change and is worth saying of somebody whose turn it would be. */
    static final String ON_LEAVE = "is on leave";

    static final String CANNOT_COME = "cannot come";

    static Slot of(Meeting meeting) {
        return new Slot(meeting.date(), Optional.of(meeting));
    }

    /** The meeting's id, or its date where it has none yet. */
    String name() {
        return meeting.map(Meeting::id).orElseGet(date::toString);
    }

    /** Who has a role by what is written in the plan. */
    Optional<String> settled(String role) {
        return meeting.flatMap(plan -> plan.role(role));
    }

    /** Why somebody cannot take a turn; people who are no members decide that for themselves. */
    Optional<String> away(String person, Community community) {
        Member member = community.members().get(person);
        if (member == null) {
            return Optional.empty();
        }
        if (member.belonging().left().filter(left -> !left.isAfter(date)).isPresent()) {
            return Optional.of(HAS_LEFT);
        }
        if (member.belonging().joined().filter(joined -> joined.isAfter(date)).isPresent()) {
            return Optional.of("joins later");
        }
        if (member.isOnLeave(date)) {
            return Optional.of(ON_LEAVE);
        }
        if (meeting.filter(plan -> !plan.invites(person)).isPresent()) {
            return Optional.of("is not invited");
        }
        return hasDeclined(person, community) ? Optional.of(CANNOT_COME) : Optional.empty();
    }

    private boolean hasDeclined(String person, Community community) {
        return meeting.map(plan -> community.register(plan.id()).rsvp().get(person))
                .filter(reply -> reply.answer() == Register.Answer.DECLINED)
                .isPresent();
    }
}
