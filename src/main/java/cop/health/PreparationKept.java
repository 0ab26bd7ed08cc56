package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Correspondence;
import cop.model.Correspondence.Sending;
import cop.model.Customs.Reminder;
import cop.model.Meeting;
import cop.model.Thing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** F5: whether people hear of a meeting in time. */
final class PreparationKept implements Indicator {

    private static final Noun STEP = new Noun("preparation step", "preparation steps");
    private static final String INVITATION = "invitation";
    private static final String AGENDA = "agenda";
    private static final int ANNOUNCED = 14;
    private static final int SENT = 2;
    private static final int WEEK_FROM = 5;
    private static final int WEEK_TO = 9;

    @Override
    public Card card() {
        return new Card(
                "F5",
                Dimension.ROLES,
                "In good time",
                STEP,
                "{x} of {n} preparation steps happened on time.",
                "Over all meetings with a record of messages: announced 14 days before or earlier, the agenda sent 2 days before"
                        + " or earlier, a reminder 5 to 9 days before. It takes 3 meetings.",
                "who was told by phone",
                Band.of(0.80, 0.60).after("the guide, section 2.3: a reminder the week before"),
                Certainty.COUNT,
                new Phrases("people hear in time", "late invitations and agendas"),
                new Advice(
                        "Who hears late cannot come, and who knows the agenda comes prepared.",
                        "See what is due to whom and send it in one go: cop remind.",
                        "How long before a meeting do you need to know of it?",
                        "section 2.3, Scheduling, Agenda and Reminders"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Map<String, Reminder> rules = window.community().charter().customs().remindersInForce();
        int meetings = 0;
        for (Gathering gathering : window.gatherings()) {
            Meeting meeting = gathering.meeting();
            Optional<Correspondence> sent =
                    Optional.ofNullable(window.community().correspondence().get(meeting.id()));
            if (sent.isPresent()) {
                meetings++;
                tally.evidence(sent.get().key());
                tally.add(daysBefore(sent.get().first(INVITATION), meeting) >= ANNOUNCED);
                tally.add(daysBefore(sent.get().first(AGENDA), meeting) >= SENT);
                tally.add(sent.get().sendings().stream()
                        .filter(sending -> reminds(sending.what(), rules))
                        .mapToLong(sending -> daysBefore(Optional.of(sending), meeting))
                        .anyMatch(days -> days >= WEEK_FROM && days <= WEEK_TO));
            } else {
                tally.unknown(new Gap(
                        new Thing.Key(Thing.Kind.MESSAGES, meeting.id()),
                        "what was sent before the meeting",
                        "Write a line there for each message."));
            }
        }
        return tally.needs(Noun.MEETING, 3, meetings);
    }

    /** Whether it is a message that goes out before meetings, other than the first two. */
    private static boolean reminds(String what, Map<String, Reminder> rules) {
        boolean before = Optional.ofNullable(rules.get(what))
                .filter(rule -> rule.before().isPresent())
                .isPresent();
        return before && !what.equals(INVITATION) && !what.equals(AGENDA);
    }

    private static long daysBefore(Optional<Sending> sending, Meeting meeting) {
        return sending.map(sent -> days(sent.at().toLocalDate(), meeting)).orElse(-1L);
    }

    private static long days(LocalDate day, Meeting meeting) {
        return ChronoUnit.DAYS.between(day, meeting.date());
    }
}
