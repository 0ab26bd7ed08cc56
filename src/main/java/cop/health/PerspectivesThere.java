package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** M2: whether those whose view is needed are in the room. */
final class PerspectivesThere implements Indicator {

    private static final Noun PERSPECTIVE = new Noun("perspective that you want", "perspectives that you want");

    @Override
    public Card card() {
        return new Card(
                "M2",
                Dimension.MEMBERSHIP,
                "Perspectives",
                PERSPECTIVE,
                "Of {n} perspectives you want, {x} were in the room lately.",
                "Of the perspectives that the community wants: those of which somebody was at one of the last 3 meetings."
                        + " It takes 3 perspectives and 3 meetings.",
                "whether they were listened to",
                Band.of(0.80, 0.60).after("the guide, section 2.2, which asks for a map of gaps"),
                Certainty.COUNT,
                new Phrases("the perspectives you wanted are in the room", "perspectives missing from the room"),
                new Advice(
                        "Problems look different from where others stand.",
                        "Ask somebody of a missing perspective to name the next topic.",
                        "Who else sees what we are working on, from another side?",
                        "section 2.2, Map local services, and section 6, Connecting people"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Room room = Room.lately(window, tally);
        List<String> missing = new ArrayList<>();
        Set<String> listed = Room.perspectives(window.listed());
        int recruited = 0;
        for (String perspective : window.community().charter().membership().perspectives()) {
            boolean there = room.perspectives().contains(perspective);
            tally.add(there);
            recruited += listed.contains(perspective) ? 1 : 0;
            if (!there) {
                missing.add(perspective.replace('-', ' '));
            }
        }
        tally.detail("missing", missing);
        if (!missing.isEmpty()) {
            tally.companion("missing lately: " + Words.and(missing) + ".");
        }
        tally.aside("Of the perspectives you want, " + recruited + " are on the list.");
        return tally.needs(PERSPECTIVE, 3).needs(Noun.MEETING, Room.MEETINGS, room.meetings());
    }
}
