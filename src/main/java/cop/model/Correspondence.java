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

    /**
     * One message that went out.
     *
     * @param what invitation, agenda, a reminder's name, thanks, minutes, materials, evaluation, contacts, cancelled, moved
     * @param at to the second
     * @param to members' ids; absent means everyone
     */
    public record Sending(String what, OffsetDateTime at, Optional<Channel> by, Optional<List<String>> to) {

        public Sending {
            at = at.truncatedTo(ChronoUnit.SECONDS);
            to = to.map(List::copyOf);
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
