package cop.check;

import cop.model.Community;
import cop.model.Correspondence.Sending;
import cop.model.Customs.Audience;
import cop.model.Customs.Reminder;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Newcomers;
import cop.model.Owed;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Status;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What was sent about a meeting up to a day, and whether there is anybody to send it to. */
record Mail(Community community, Meeting meeting, LocalDate today) {

    /** Whether sendings are recorded at all; where they are not, nobody knows what was sent. */
    private boolean isRecorded() {
        return community.correspondence().containsKey(meeting.id());
    }

    Optional<LocalDate> sent(String what) {
        return community
                .correspondenceOf(meeting.id())
                .first(what)
                .map(Sending::at)
                .map(at -> at.toLocalDate())
                .filter(day -> !day.isAfter(today));
    }

    Map<String, Reminder> rules() {
        return community.charter().customs().remindersInForce();
    }

    /** The day of a reminder that goes out before the meeting. */
    Optional<LocalDate> day(String what) {
        return Optional.ofNullable(rules().get(what)).flatMap(Reminder::before).map(meeting.date()::minus);
    }

    boolean hasCome(String what) {
        return day(what).filter(on -> !on.isAfter(today)).isPresent();
    }

    /** Whether a reminder before the meeting was missed. */
    boolean isMissed(String what) {
        Audience to =
                Optional.ofNullable(rules().get(what)).flatMap(Reminder::to).orElse(Audience.EVERYONE);
        return day(what).filter(on -> isMissed(what, on, to)).isPresent();
    }

    /** Whether a message was due before today, is not recorded, and would reach somebody. */
    boolean isMissed(String what, LocalDate on, Audience to) {
        return isRecorded() && on.isBefore(today) && sent(what).isEmpty() && reachesSomebody(to);
    }

    /** Whether something that is owed after the meeting is late. */
    boolean isMissed(Owed owed) {
        return owed.to() == Audience.NEWCOMERS
                ? isRecorded()
                        && owed.by().isBefore(today)
                        && !Newcomers.unwelcomed(community, meeting, today).isEmpty()
                : isMissed(owed.what(), owed.by(), owed.to());
    }

    private boolean reachesSomebody(Audience to) {
        Register register = community.register(meeting.id());
        if (to == Audience.ATTENDED) {
            return register.count(Status.PRESENT) > 0;
        }
        for (Member member : community.awaited(meeting)) {
            Optional<Answer> answer =
                    Optional.ofNullable(register.rsvp().get(member.id())).map(Register.Rsvp::answer);
            boolean meant = switch (to) {
                case EVERYONE -> true;
                case NO_ANSWER -> answer.isEmpty();
                case EXPECTED -> answer.filter(Answer.DECLINED::equals).isEmpty();
                // What goes to a few is theirs to miss, and no reminder of all members.
                case DECLINED, ATTENDED, ROLE_HOLDERS, OWNERS, NEWCOMERS -> false;
            };
            if (meant) {
                return true;
            }
        }
        return false;
    }
}
