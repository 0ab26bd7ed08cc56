package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** T3: whether people met signs of a community that nobody wants. */
final class WarningSigns implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "T3",
                Dimension.TRUST,
                "Warning signs",
                Answers.ANSWER,
                "{x} of {n} met a nightmare sign several times.",
                "Of those who answered the latest pulse: those who met at least one sign of a nightmare "
                        + "community several times. One or two are never told apart. It takes 5 answers, not older "
                        + "than 9 months.",
                "what happened: ask, and in private",
                Band.of(0.10, 0.25),
                Certainty.COUNT,
                new Phrases("no warning signs", "warning signs"),
                new Advice(
                        "What hurts one person today keeps others away tomorrow.",
                        "Offer everybody a private talk with somebody who is not the facilitator.",
                        "What would turn this into a place that you would avoid?",
                        "section 3.1, Builds trust, section 3.3, Process observations, and section 6, Dealing with group conflict"));
    }

    @Override
    public Tally count(Window window) {
        return Answers.of(window).warnings();
    }
}
