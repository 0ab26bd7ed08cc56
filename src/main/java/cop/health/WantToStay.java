package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** S4: whether members want to be here half a year from now. */
final class WantToStay implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "S4",
                Dimension.SUSTAINABILITY,
                "Staying",
                Answers.ANSWER,
                "{x} of {n} want to be here in six months.",
                "Of those who answered H12 of the latest pulse: those with 4 or 5. It takes 5 answers, not "
                        + "older than 9 months.",
                "those who have gone already",
                Band.of(0.75, 0.50),
                Certainty.WILSON,
                new Phrases("people want to stay", "not all want to stay"),
                new Advice(
                        "A community ends in people's plans before it ends on the calendar.",
                        "Ask three people what they would miss if it ended.",
                        "What would you miss if we stopped?",
                        "section 6, Understanding barriers"));
    }

    @Override
    public Tally count(Window window) {
        return Answers.of(window).favourable("h12");
    }
}
