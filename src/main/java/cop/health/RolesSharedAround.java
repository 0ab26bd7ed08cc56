package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Role;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** F3: how many of the regular members have held a role at a meeting. */
final class RolesSharedAround implements Indicator {

    private static final Noun MEMBER = new Noun("regular member seen", "regular members seen");
    private static final int LEAST_MEETINGS = 4;

    @Override
    public Card card() {
        return new Card(
                "F3",
                Dimension.ROLES,
                "Roles shared",
                MEMBER,
                "{x} of {n} regulars have held a meeting role.",
                "Of the regular members who came at least once (where people come as they like: to half of the meetings): those who facilitated, kept the notes or had another role at a"
                        + " meeting. Where the facilitator is appointed, facilitating does not count. It takes 4 meetings"
                        + " and 5 members.",
                "who would be willing",
                Band.of(0.40, 0.20),
                Certainty.WILSON,
                new Phrases("roles shared around", "same people in every role"),
                new Advice(
                        "Who has led a meeting once sees the community as theirs.",
                        "Offer the smallest role of the next meeting to somebody who has never had one.",
                        "Which small role would you like to try, and with whom beside you?",
                        "section 6, Provide opportunities"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Set<String> holders = new TreeSet<>();
        for (Gathering gathering : window.gatherings()) {
            Registers.known(gathering, tally);
            holders.addAll(holders(gathering, window));
        }
        window.regularsAround().forEach(id -> tally.add(holders.contains(id)));
        return tally.needs(Noun.MEETING, LEAST_MEETINGS, window.gatherings().size())
                .needs(MEMBER, 5);
    }

    private static Set<String> holders(Gathering gathering, Window window) {
        boolean appointed = window.facilitationIsAppointed();
        Set<String> holders = new TreeSet<>();
        for (Map.Entry<String, String> role : gathering.meeting().roles().entrySet()) {
            if (!appointed || !role.getKey().equals(Role.FACILITATOR)) {
                window.member(role.getValue()).ifPresent(holders::add);
            }
        }
        return holders;
    }
}
