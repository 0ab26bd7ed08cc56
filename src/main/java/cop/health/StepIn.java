package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Thing;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;

/** S1: whether somebody could step in where a key role falls vacant. */
final class StepIn implements Indicator {

    private static final Noun ROLE = new Noun("key role", "key roles");

    @Override
    public Card card() {
        return new Card(
                "S1",
                Dimension.SUSTAINABILITY,
                "Stand-ins",
                ROLE,
                "{x} of 4 key roles have someone who could step in.",
                "Of champion, steering group, facilitator and knowledge manager: those with a deputy, or done by two people or"
                        + " more in this time; of the steering group, whether there are 3 or more in it.",
                "who is ready",
                Band.of(0.75, 0.50),
                Certainty.COUNT,
                new Phrases("someone could step in", "roles without a stand-in"),
                new Advice(
                        "People move, fall ill and have children; a community should outlast that.",
                        "Name a deputy for one role, and let them do it once.",
                        "If one of us were away for half a year, what would stop?",
                        "section 2.1, At the first meeting, and section 6, Establishing clear roles"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        tally.evidence(Thing.Key.COMMUNITY);
        List<String> alone = new ArrayList<>();
        for (KeyRole role : KeyRole.values()) {
            boolean covered = role.isCovered(window);
            tally.add(covered);
            if (!covered) {
                alone.add(role.words());
            }
        }
        tally.detail("alone", alone);
        if (!alone.isEmpty()) {
            tally.companion("without a stand-in: " + Words.and(alone) + ".");
        }
        return tally;
    }
}
