package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** P3: whether members can say what the community is for, and find that it matters to them. */
final class PurposeClear implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "P3",
                Dimension.PURPOSE,
                "Purpose clear",
                Answers.ANSWER,
                "Members rate clarity and relevance of purpose {x} (likely {lo}–{hi}).",
                "The mean over those who answered the latest pulse of their own means of H1 and H2. It "
                        + "takes 5 answers, not older than 9 months.",
                "what those think who did not answer",
                Band.ofMarks(4, 3).after("the 4 and 3 of 5 that are common in practice; there are no norms"),
                Certainty.STUDENT_T,
                new Phrases("a purpose people can say", "purpose unclear to some"),
                new Advice(
                        "Who cannot say what a community is for cannot invite others to it.",
                        "Let everybody write the purpose in one sentence at check-in, and read them out.",
                        "What are we for, in your own words?",
                        "section 1.2, section 3.2, Guide, and section 6, Understanding barriers"));
    }

    @Override
    public Tally count(Window window) {
        return Answers.of(window).subscale("purpose");
    }
}
