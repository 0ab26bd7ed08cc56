package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** T2: whether members give each other what they can use. */
final class GiveAndTake implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "T2",
                Dimension.TRUST,
                "Give and take",
                Answers.ANSWER,
                "Giving and receiving is rated {x} (likely {lo}–{hi}).",
                "The mean over those who answered the latest pulse of their own means of H7 and H8. It "
                        + "takes 5 answers, not older than 9 months.",
                "who gives",
                Band.ofMarks(4, 3).after("the 4 and 3 of 5 that are common in practice; there are no norms"),
                Certainty.STUDENT_T,
                new Phrases("giving and receiving", "little given and received"),
                new Advice(
                        "A community lives from what its members give each other.",
                        "Ask each person for one thing they have and one thing they need, and match two of them.",
                        "What did somebody here give you that you used?",
                        "section 1.3"));
    }

    @Override
    public Tally count(Window window) {
        Answers answers = Answers.of(window);
        Tally tally = answers.subscale("giving-receiving");
        if (tally.sample().isPresent()) {
            answers.gap("h7", "h8").ifPresent(gap -> tally.detail("gap", gap));
        }
        return tally;
    }
}
