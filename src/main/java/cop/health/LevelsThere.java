package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.view.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** M5: whether frontline, training and policy, or whatever levels the community declared, are in the room. */
final class LevelsThere implements Indicator {

    private static final Noun LEVEL = new Noun("level declared in community.yaml", "levels declared in community.yaml");
    private static final String FRONTLINE = "frontline";

    @Override
    public Card card() {
        return new Card(
                "M5",
                Dimension.MEMBERSHIP,
                "Levels",
                LEVEL,
                "Lately {x} of {n} levels were in the room.",
                "Of the levels that the community declares: those of which somebody was at one of the last 3 meetings. It"
                        + " asks for action where only one is left, or where the frontline is missing.",
                "who has influence over whom",
                Band.of(1, 0).after("the guide, section 2.2: the frontline and one other level are needed"),
                Certainty.COUNT,
                new Phrases("all levels in the room", "a level missing from the room"),
                new Advice(
                        "What is decided in one place is lived in another.",
                        "Ask one person of the missing level which question they would bring to you.",
                        "Whose work changes if we succeed, and are they here?",
                        "section 2.2, The right people, and section 6, Connecting people"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Room room = Room.lately(window, tally);
        List<String> missing = new ArrayList<>();
        window.community().charter().membership().levels().forEach((level, perspectives) -> {
            boolean there = !Collections.disjoint(room.perspectives(), perspectives);
            tally.add(there);
            if (!there) {
                missing.add(level.replace('-', ' '));
            }
        });
        tally.detail("missing", missing);
        if (!missing.isEmpty()) {
            tally.companion("missing lately: " + Words.and(missing) + ".");
        }
        if (tally.yes() <= 1 || missing.contains(FRONTLINE)) {
            tally.atLeast(Status.ACT);
        }
        return tally.needs(LEVEL, 1).needs(Noun.MEETING, Room.MEETINGS, room.meetings());
    }
}
