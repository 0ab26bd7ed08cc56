package cop.check;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Packet;
import cop.view.Words;
import java.time.LocalDate;
import java.util.Optional;

/** The checks on what goes to members before a meeting. */
final class Reminding {

    private static final String INVITATION = "invitation";
    private static final String AGENDA = "agenda";

    private Reminding() {}

    private static String send(String what) {
        return "Draft it with: cop remind " + what + ". If it went out already: cop outbox done " + what;
    }

    private static String howToSend(String what) {
        return "Draft it with: cop remind " + what
                + ". Once it is sent, also by hand or by phone, record it with: cop outbox done " + what;
    }

    /** Wants the agenda with the members before the meeting. */
    static final class AgendaSent extends ComingCheck {
        AgendaSent() {
            super(
                    "agenda-not-circulated",
                    "A meeting whose agenda should be with the members by now and is not recorded as sent.",
                    "The guide asks to set and circulate an agenda (section 2.3, Agenda): people who have read it come prepared. A"
                            + " meeting of which no sending is recorded is left in peace.",
                    howToSend(AGENDA),
                    "agenda");
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community, LocalDate today) {
            return new Mail(community, meeting, today).isMissed(AGENDA)
                    ? Optional.of("The agenda of " + Words.dayOfYear(meeting.date())
                            + " should be with the members by now and is not recorded as sent. " + send(AGENDA))
                    : Optional.empty();
        }
    }

    /** Wants the invitation and the reminders sent on their days. */
    static final class Missed extends ComingCheck {
        Missed() {
            super(
                    "reminder-missed",
                    "A meeting whose invitation, or latest reminder, should be sent by now and is not recorded as sent.",
                    "The guide asks to remind all members to answer, and again a week before (section 2.3, Reminders); it helps"
                            + " people to come (section 6). A meeting of which no sending is recorded is left in peace.",
                    howToSend("WHAT"),
                    "date");
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community, LocalDate today) {
            Mail mail = new Mail(community, meeting, today);
            return latest(mail)
                    .filter(mail::isMissed)
                    .map(what -> "The message \"" + what + "\" was due on "
                            + Words.dayOfYear(mail.day(what).orElseThrow()) + " and is not recorded as sent. "
                            + send(what));
        }

        /** The invitation until it is sent; then the reminder whose day came last since, which makes up for those before. */
        private static Optional<String> latest(Mail mail) {
            Optional<LocalDate> invited = mail.sent(INVITATION);
            if (invited.isEmpty() && mail.hasCome(INVITATION)) {
                return Optional.of(INVITATION);
            }
            LocalDate since = invited.orElse(LocalDate.MIN);
            Optional<String> latest = Optional.empty();
            for (String what : mail.rules().keySet()) {
                LocalDate on = mail.day(what).orElse(LocalDate.MIN);
                boolean reminds = !what.equals(INVITATION) && !what.equals(AGENDA);
                if (reminds && mail.hasCome(what) && on.isAfter(since)) {
                    since = on;
                    latest = Optional.of(what);
                }
            }
            return latest;
        }
    }

    /** Wants few messages to everybody, so that those that come are read. */
    static final class Many extends CharterCheck {
        Many() {
            super(
                    "many-messages",
                    "More than " + Packet.USUAL_LOAD + " messages to the group about every meeting.",
                    "People who get many messages read none of them. The usual rules make " + Packet.USUAL_LOAD
                            + ": the invitation; the agenda together with the reminder a week before (section 2.3);"
                            + " thanks with the evaluation; notes, materials and contacts together (section 4).",
                    "Take reminders out under reminders: in community.yaml, or send them to those alone whom they are for, such"
                            + " as no-answer. An agenda that is due before the reminder of a week ahead goes out alone.",
                    "reminders");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            int load = Packet.load(community.charter().customs());
            return load > Packet.USUAL_LOAD
                    ? Optional.of("These rules make " + load + " messages to the group about every meeting; "
                            + Packet.USUAL_LOAD + " do. Take some out, or send them to those alone whom they are for.")
                    : Optional.empty();
        }
    }
}
