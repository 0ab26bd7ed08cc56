package cop.model;

import cop.model.Customs.Audience;
import cop.model.Customs.Reminder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Messages that go out as one where they can, so that a meeting costs members as few of them as possible. */
public enum Packet {
    /** What everybody needs to come prepared. */
    PREPARATION,
    /** What those who came get at once. */
    THANKS,
    /** What the meeting brought forth. */
    NOTES;

    /** How many messages to the group a meeting costs by the usual rules: the invitation, and one of each packet. */
    public static final int USUAL_LOAD = 1 + values().length;

    private static final String REMINDER = "week-before";

    /** The names of its messages, the one that carries the others first. */
    public List<String> whats() {
        return switch (this) {
            case PREPARATION -> List.of(REMINDER, "agenda");
            case THANKS -> List.of("thanks", "evaluation");
            case NOTES -> List.of("minutes", "materials", "contacts");
        };
    }

    /** The packet to which a message belongs; empty for one that always goes alone. */
    public static Optional<Packet> of(String what) {
        for (Packet packet : values()) {
            if (packet.whats().contains(what)) {
                return Optional.of(packet);
            }
        }
        return Optional.empty();
    }

    /** Whether a message may go out before its day together with another: a reminder that comes early reminds of nothing. */
    public static boolean mayGoAhead(String what) {
        return of(what).isPresent() && !what.equals(REMINDER);
    }

    /** How many messages go to the group about one meeting, by these customs. */
    public static int load(Customs customs) {
        Set<String> separate = new HashSet<>();
        Map<String, Reminder> rules = customs.remindersInForce();
        rules.forEach((what, rule) -> {
            // Members are asked for items only where a community wants to ask, and the guide wants it: no reminder too
            // many.
            if (rule.to().orElse(Audience.EVERYONE).isForMany() && !what.equals(Correspondence.CALL)) {
                separate.add(precedes(what, REMINDER, rules) ? what : name(what));
            }
        });
        for (String what : customs.followUpInForce().keySet()) {
            if (!what.equals(Owed.WELCOME)) {
                separate.add(name(what));
            }
        }
        return separate.size();
    }

    private static String name(String what) {
        return of(what).map(Packet::name).orElse(what);
    }

    /** Whether a message that could go along with another is due before it, and so goes out alone. */
    private static boolean precedes(String what, String other, Map<String, Reminder> rules) {
        Optional<LocalDate> one = day(rules, what);
        Optional<LocalDate> two = day(rules, other);
        return of(what).equals(of(other))
                && one.isPresent()
                && two.filter(day -> one.get().isBefore(day)).isPresent();
    }

    /** Some day stands for that of the meeting, because months differ in length. */
    private static Optional<LocalDate> day(Map<String, Reminder> rules, String what) {
        return Optional.ofNullable(rules.get(what)).flatMap(Reminder::before).map(LocalDate.EPOCH::minus);
    }
}
