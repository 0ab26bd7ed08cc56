package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.stats.Median;

/** R2 where people come as they like: how many come, and whether they become fewer; nothing else is judged. */
final class Headcount implements Indicator {

    private static final Noun PERSON = new Noun("person", "people");

    @Override
    public Card card() {
        return new Card(
                "R2",
                Dimension.RHYTHM,
                "Headcount",
                PERSON,
                "Half of the meetings brought {people} or more.",
                "The median of how many regular members came. Only a fall that is no chance is remarked on. "
                        + "It takes 3 meetings.",
                "why people stayed away",
                Band.DIRECTION,
                Certainty.COUNT,
                new Phrases("a full room", "a thinner room"),
                new Advice(
                        "Where people come for the topic, a thinner room may say that the topics no longer draw.",
                        "Ask three people who used to come which topic would bring them back.",
                        "Which topic would you bring a colleague to?",
                        "section 6, Ensuring regular attendance"),
                true,
                false);
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        for (Gathering gathering : window.gatherings()) {
            if (Registers.known(gathering, tally)) {
                tally.headcount(gathering.meeting(), gathering.expectedPresent());
            }
        }
        int[] came = tally.parts().stream().mapToInt(Part::yes).sorted().toArray();
        if (came.length > 0) {
            double median =
                    Median.of(tally.parts().stream().mapToDouble(Part::yes).toArray());
            tally.measure(median, Integer.toString((int) median));
            tally.word("people", PERSON.count((int) median));
            tally.detail("fewest", came[0]);
            tally.detail("most", came[came.length - 1]);
            tally.companion("between " + came[0] + " and " + came[came.length - 1] + " came, by topic and season.");
        }
        return tally.needs(Noun.MEETING, Attendance.LEAST_MEETINGS, came.length);
    }
}
