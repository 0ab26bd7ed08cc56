package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Thing;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;

/** F1: whether the four roles on which a community rests are filled. */
final class KeyRolesFilled implements Indicator {

    private static final Noun ROLE = new Noun("key role", "key roles");

    @Override
    public Card card() {
        return new Card(
                "F1",
                Dimension.ROLES,
                "Key roles",
                ROLE,
                "{x} of 4 key roles are filled.",
                "Of champion, steering group of 3 or more, facilitator and knowledge manager: those that are filled. A role"
                        + " that goes round is filled where somebody had it at one of the last 3 meetings.",
                "whether they are filled well",
                Band.of(1, 0.75).after("the guide, section 2.1, which names the four"),
                Certainty.COUNT,
                new Phrases("every key role filled", "key roles open"),
                new Advice(
                        "What is nobody's job is left to the same few.",
                        "Ask one person for one of the open roles, for three months.",
                        "Which role would you try if somebody showed you how?",
                        "section 2.1, At the first meeting, and section 6, Establishing clear roles"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        tally.evidence(Thing.Key.COMMUNITY);
        List<String> open = new ArrayList<>();
        for (KeyRole role : KeyRole.values()) {
            boolean filled = role.isFilled(window);
            tally.add(filled);
            if (!filled) {
                open.add(role.words());
            }
        }
        tally.detail("open", open);
        if (!open.isEmpty()) {
            tally.companion("open: " + Words.and(open) + ".");
        }
        return tally;
    }
}
