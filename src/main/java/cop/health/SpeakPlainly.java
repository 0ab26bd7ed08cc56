package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** T4: whether people could say what they think at meetings, doubts included. */
final class SpeakPlainly implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "T4",
                Dimension.TRUST,
                "Speak plainly",
                Blocks.ANSWER,
                "{x} of {n} answers said people could speak plainly.",
                "Of the answers to the fourth question of the meeting form, in the blocks that are "
                        + "published: those with 4 or 5. It takes 10 answers.",
                "those who did not fill in the form",
                Band.of(0.80, 0.60),
                Certainty.WILSON,
                new Phrases("people speak plainly", "doubts kept back"),
                new Advice(
                        "A doubt that is not said in the room is said outside it.",
                        "Ask for one doubt before a decision, and thank for it.",
                        "What did we not say today?",
                        "section 3.1, People-orientated"));
    }

    @Override
    public Tally count(Window window) {
        return Blocks.tally(window, "could-say");
    }
}
