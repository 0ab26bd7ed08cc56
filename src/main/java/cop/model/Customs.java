package cop.model;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens around every meeting unless somebody decides otherwise.
 *
 * @param agenda the standing blocks, in order
 * @param reminders by their name; absent means {@link #REMINDERS}
 * @param followUp what is owed after a meeting, and within which time; empty means {@link #FOLLOW_UP}
 */
public record Customs(
        List<AgendaItem> agenda,
        Optional<Map<String, Reminder>> reminders,
        Map<String, Period> followUp,
        Optional<Messaging> messages) {

    /** The reminders of a community that has not chosen its own (the guide, section 2.3). */
    public static final Map<String, Reminder> REMINDERS = defaults();

    /** What is owed after a meeting where the community has not chosen otherwise (the guide, section 4). */
    public static final Map<String, Period> FOLLOW_UP = followUpOwed();

    /**
     * A message that is due some time before or after a meeting.
     *
     * @param before how long before the meeting's day
     * @param after how long after the meeting's end
     */
    public record Reminder(Optional<Period> before, Optional<Period> after, Optional<Audience> to) {

        static Reminder before(int days, Audience to) {
            return new Reminder(Optional.of(Period.ofDays(days)), Optional.empty(), Optional.of(to));
        }
    }

    /** Whom a message is for. */
    public enum Audience {
        EVERYONE,
        NO_ANSWER,
        EXPECTED,
        DECLINED,
        ATTENDED,
        ROLE_HOLDERS,
        OWNERS,
        NEWCOMERS;

        /** Whether it is the group, and not a few of it. */
        public boolean isForMany() {
            return this == EVERYONE || this == EXPECTED || this == ATTENDED;
        }

        /** Whether each of them gets a text of their own. */
        public boolean isPersonal() {
            return this == ROLE_HOLDERS || this == OWNERS || this == NEWCOMERS;
        }
    }

    /**
     * How messages leave.
     *
     * @param from the sender that people see
     * @param sender who hands messages over, so that two machines do not
     * @param group the channels for what goes to everyone alike
     */
    public record Messaging(Optional<String> from, Optional<String> sender, List<Channel> group) {

        public Messaging {
            group = List.copyOf(group);
        }
    }

    public static final Customs NONE = new Customs(List.of(), Optional.empty(), Map.of(), Optional.empty());

    public Customs {
        agenda = List.copyOf(agenda);
        reminders = reminders.map(Ordered::copy);
        followUp = Ordered.copy(followUp);
    }

    /** The standing blocks of a meeting of this length, each with an id; the guide's where the charter names none. */
    public List<AgendaItem> standingBlocks(Optional<Integer> length) {
        return StandingBlocks.withIds(agenda.isEmpty() ? StandingBlocks.usual(length) : agenda);
    }

    /** The reminders in force. */
    public Map<String, Reminder> remindersInForce() {
        return reminders.orElse(REMINDERS);
    }

    /** What is owed after a meeting, and within which time. */
    public Map<String, Period> followUpInForce() {
        return followUp.isEmpty() ? FOLLOW_UP : followUp;
    }

    private static Map<String, Period> followUpOwed() {
        Map<String, Period> owed = new LinkedHashMap<>();
        owed.put("evaluation", Period.ofDays(1));
        owed.put("thanks", Period.ofDays(2));
        owed.put("minutes", Period.ofDays(7));
        owed.put("materials", Period.ofDays(7));
        owed.put("contacts", Period.ofDays(14));
        return Ordered.copy(owed);
    }

    private static Map<String, Reminder> defaults() {
        Map<String, Reminder> rules = new LinkedHashMap<>();
        rules.put("invitation", Reminder.before(28, Audience.EVERYONE));
        rules.put("rsvp", Reminder.before(14, Audience.NO_ANSWER));
        rules.put("week-before", Reminder.before(7, Audience.EVERYONE));
        rules.put("agenda", Reminder.before(3, Audience.EXPECTED));
        return Ordered.copy(rules);
    }
}
