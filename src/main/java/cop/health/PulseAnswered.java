package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** T5: whether people answer when they are asked how they are. */
final class PulseAnswered implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "T5",
                Dimension.TRUST,
                "Answering",
                Answers.INVITED,
                "{x} of {n} members answered.",
                "Of those who were asked in the latest pulse: those who answered. It takes 5 asked and 5 "
                        + "answers, not older than 9 months.",
                "why others did not",
                Band.of(0.60, 0.40).after("surveys elsewhere, where 60 to 70 % is good and 50 % the least"),
                Certainty.WILSON,
                new Phrases("people answer when asked", "few answer when asked"),
                new Advice(
                        "Few answer where nothing came of the last answers.",
                        "Say in the next message what changed after the last pulse.",
                        "What would you want to see happen with your answers?",
                        "section 6, Measuring health"));
    }

    @Override
    public Tally count(Window window) {
        return Answers.of(window).response();
    }
}
