package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** S3: whether meetings are worth the time they cost. */
final class WorthIt implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "S3",
                Dimension.SUSTAINABILITY,
                "Worth it",
                Blocks.ANSWER,
                "{x} of {n} answers said it was worth the time.",
                "Of the answers to the first question of the meeting form, in the blocks that are "
                        + "published: those with 4 or 5. It takes 10 answers.",
                "what it is worth in the long run",
                Band.of(0.75, 0.50).after("the practice of asking for the return on time invested"),
                Certainty.WILSON,
                new Phrases("worth people's time", "not yet worth people's time", "less and less worth people's time"),
                new Advice(
                        "People give their time as long as it gives them something back.",
                        "Read what people wrote after the last meeting, and change one thing.",
                        "What should we keep, and what one thing should we change?",
                        "section 4, Following up, and section 2.3, Speakers"),
                true,
                false);
    }

    @Override
    public Tally count(Window window) {
        return Blocks.tally(window, "worth-my-time");
    }
}
