package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Meeting;
import cop.model.Role;
import java.util.Optional;

/** F2: whether somebody else keeps the notes while one person facilitates. */
final class TwoRolesTwoPeople implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "F2",
                Dimension.ROLES,
                "Roles apart",
                Noun.MEETING,
                "In {x} of {n} meetings two people shared facilitating and note-keeping.",
                "Of the meetings with both roles written down: those at which they were two people. It takes "
                        + "3 meetings.",
                "how well either was done",
                Band.of(0.90, 0.70).after("the rule of the guide, section 2.1"),
                Certainty.COUNT,
                new Phrases("guiding and note-keeping shared", "one person guiding and taking notes"),
                new Advice(
                        "Nobody can guide a conversation and write it down at the same time.",
                        "Before the next meeting, ask somebody else to keep the notes.",
                        "Who would like to keep the notes next time?",
                        "section 2.1, At the first meeting, and section 3.2, Historian"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        for (Gathering gathering : window.gatherings()) {
            Meeting meeting = gathering.meeting();
            Optional<String> facilitator = meeting.role(Role.FACILITATOR);
            Optional<String> keeper = meeting.role(Role.KNOWLEDGE_MANAGER);
            if (facilitator.isPresent() && keeper.isPresent()) {
                tally.evidence(meeting.key());
                tally.add(!facilitator.equals(keeper));
            } else {
                tally.unknown(new Gap(
                        meeting.key(), "who facilitated and who kept the notes", "Write both names under “roles”."));
            }
        }
        return tally.needs(Noun.MEETING, 3);
    }
}
