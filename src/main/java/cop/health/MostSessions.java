package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import java.util.Map;
import java.util.TreeMap;

/** R3: how many regular members come to more than half of the meetings, the guide's own sentence taken literally. */
final class MostSessions implements Indicator {

    private static final Noun MEMBER = new Noun(
            "regular member who could have come to 3 meetings", "regular members who could have come to 3 meetings");
    private static final int CHANCES = 3;

    @Override
    public Card card() {
        return new Card(
                "R3",
                Dimension.RHYTHM,
                "Come to most",
                MEMBER,
                "{x} of {n} regular members came to most meetings.",
                "Of the regular members who could have come to 3 meetings or more: those who came to more "
                        + "than half. It takes 5 members.",
                "what those who come less often gain",
                Band.of(0.60, 0.40).after("the guide, section 2.2: members commit to most sessions"),
                Certainty.WILSON,
                new Phrases("regulars who keep coming", "few at most meetings"),
                new Advice(
                        "Trust grows between people who meet again and again.",
                        "Offer a quieter place on the list to anyone who would like one (“mode: peripheral”).",
                        "What can we expect of each other this year?",
                        "section 2.2, Outline expectations"));
    }

    @Override
    public Indicator whereOpen() {
        return new CoreThere();
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Map<String, Integer> chances = new TreeMap<>();
        Map<String, Integer> taken = new TreeMap<>();
        for (Gathering gathering : window.gatherings()) {
            if (Registers.known(gathering, tally)) {
                for (String member : gathering.expected()) {
                    chances.merge(member, 1, Integer::sum);
                    taken.merge(member, gathering.present().contains(member) ? 1 : 0, Integer::sum);
                }
            }
        }
        chances.forEach((member, most) -> {
            if (most >= CHANCES) {
                tally.add(2 * taken.getOrDefault(member, 0) > most);
            }
        });
        return tally.needs(MEMBER, 5);
    }
}
