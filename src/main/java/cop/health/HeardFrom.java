package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** R4: how often regular members came or sent word; an apology is engagement. */
final class HeardFrom implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "R4",
                Dimension.RHYTHM,
                "Heard from",
                Attendance.CHANCE,
                "In {n} chances to come, people came or sent word {x} times.",
                "Over all meetings, of the regular members who could be expected: those who came, sent an "
                        + "apology or said no beforehand. It takes 3 meetings and 15 chances to come.",
                "messages that went elsewhere",
                Band.of(0.80, 0.60),
                Certainty.QUASI_WILSON,
                new Phrases("people send word", "people going quiet"),
                new Advice(
                        "People often go quiet before they go.",
                        "Ring one person you have missed: a personal call, not a mass mail.",
                        "What is the easiest way to let us know that you cannot come?",
                        "section 2.3, Reminders"),
                true,
                true);
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        for (Gathering gathering : window.gatherings()) {
            if (Registers.known(gathering, tally)) {
                tally.add(
                        gathering.meeting(),
                        gathering.expectedHeard(),
                        gathering.expected().size());
            }
        }
        return tally.needs(
                        Noun.MEETING, Attendance.LEAST_MEETINGS, tally.parts().size())
                .needs(Attendance.CHANCE, Attendance.LEAST_CHANCES);
    }
}
