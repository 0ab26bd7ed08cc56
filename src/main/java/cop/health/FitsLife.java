package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** S5: whether what is asked of members fits their lives. */
final class FitsLife implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "S5",
                Dimension.SUSTAINABILITY,
                "Fits life",
                Answers.ANSWER,
                "For {x} of {n} it fits their life and work.",
                "Of those who answered H11 of the latest pulse: those with 4 or 5. It takes 5 answers, not "
                        + "older than 9 months.",
                "which months are the hardest",
                Band.of(0.70, 0.50),
                Certainty.WILSON,
                new Phrases("it fits people's lives", "more than people's lives allow"),
                new Advice(
                        "Who is worn out goes quietly.",
                        "Drop one thing that nobody would miss, for a season.",
                        "What could we stop doing?",
                        "section 6, Provide opportunities"));
    }

    @Override
    public Tally count(Window window) {
        return Answers.of(window).favourable("h11");
    }
}
