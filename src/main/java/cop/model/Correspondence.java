package cop.model;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was sent about a meeting, in order.
 *
 * @param meeting the meeting's id
 */
public record Correspondence(String meeting, List<Sending> sendings) implements Thing {

    /** The message that tells of another day or time. */
    public static final String MOVED = "moved";

    /** The message that tells that a meeting is off. */
    public static final String CANCELLED = "cancelled";

    /** The message that asks everybody what an agenda should hold. */
    public static final String CALL = "call-for-items";

    /**
     * One message that went out.
     *
     * @param what invitation, agenda, a reminder's name, thanks, minutes, materials, evaluation, contacts, welcome, cancelled, moved
     * @param at to the second
     * @param to members' ids; absent means everyone
     * @param sequence which move of the meeting it told of
     */
    public record Sending(
            String what,
            OffsetDateTime at,
            Optional<Channel> by,
            Optional<List<String>> to,
            Optional<Integer> sequence) {

        public Sending {
            at = at.truncatedTo(ChronoUnit.SECONDS);
            to = to.map(List::copyOf);
        }

        /** A message that is about no move. */
        public Sending(String what, OffsetDateTime at, Optional<Channel> by, Optional<List<String>> to) {
            this(what, at, by, to, Optional.empty());
        }

        public boolean reached(String member) {
            return to.isEmpty() || to.get().contains(member);
        }
    }

    public Correspondence {
        sendings = List.copyOf(sendings);
    }

    public static Correspondence empty(String meeting) {
        return new Correspondence(meeting, List.of());
    }

    @Override
    public Key key() {
        return new Key(Kind.MESSAGES, meeting);
    }

    /** This and what was sent besides. */
    public Correspondence with(List<Sending> more) {
        List<Sending> all = new ArrayList<>(sendings);
        all.addAll(more);
        return new Correspondence(meeting, all);
    }

    /** Whether this sort of message reached a member already. */
    public boolean reached(String what, String member) {
        for (Sending sending : sendings) {
            if (sending.what().equals(what) && sending.reached(member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a message says how the plan of a meeting changed, and has to be said again when it changes again. */
    public static boolean isAboutPlan(String what) {
        return what.equals(MOVED) || what.equals(CANCELLED);
    }

    /**
     * Without what an earlier change of the plan made necessary to say.
     *
     * @param moves how often the plan of the meeting changed; a message that does not say of which move it tells counts as one more
     */
    public Correspondence since(int moves) {
        List<Sending> valid = new ArrayList<>();
        int told = 0;
        for (Sending sending : sendings) {
            if (sending.what().equals(MOVED)) {
                told = sending.sequence().orElse(told + 1);
            }
            int about = sending.what().equals(MOVED) ? told : sending.sequence().orElse(moves);
            if (!isAboutPlan(sending.what()) || about >= moves) {
                valid.add(sending);
            }
        }
        return new Correspondence(meeting, valid);
    }

    /** The earliest sending of this sort. */
    public Optional<Sending> first(String what) {
        Optional<Sending> earliest = Optional.empty();
        for (Sending sending : sendings) {
            if (sending.what().equals(what)
                    && earliest.filter(e -> !sending.at().isBefore(e.at())).isEmpty()) {
                earliest = Optional.of(sending);
            }
        }
        return earliest;
    }
}
