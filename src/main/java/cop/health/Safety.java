package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import java.util.List;

/** T1: whether people can say what they think; asked and never inferred. */
final class Safety implements Indicator {

    private static final List<String> HOPES = List.of("h3", "h4", "h5");
    private static final String DOUBT = "h6";

    @Override
    public Card card() {
        return new Card(
                "T1",
                Dimension.TRUST,
                "Safety",
                Answers.ANSWER,
                "Members rate safety {x} (likely {lo}–{hi}).",
                "The mean over those who answered the latest pulse of their own means of H3, H4, H5 and H6 "
                        + "turned round. Where two or more mark 1 or 2 on one of them, it is at least to be watched. "
                        + "It takes 5 answers, not older than 9 months. These questions are not validated for "
                        + "comparing groups or times.",
                "single painful events, and the silence of those who do not feel safe",
                Band.ofMarks(4, 3).after("the 4 and 3 of 5 that are common in practice; there are no norms"),
                Certainty.STUDENT_T,
                new Phrases("safe to speak", "not yet safe to speak"),
                new Advice(
                        "Without trust people bring what went well and keep what they need help with.",
                        "Let the facilitator open the next round with something that did not work.",
                        "What would make it easier to say that something went badly?",
                        "section 3.1, Builds trust, section 3.2, Supporter, and section 6, Dealing with group conflict"));
    }

    @Override
    public Tally count(Window window) {
        Answers answers = Answers.of(window);
        Tally tally = answers.subscale("safety");
        if (tally.sample().isPresent() && answers.isAlarming(HOPES, DOUBT)) {
            tally.atLeast(Status.WATCH);
            tally.companion("on at least one of these questions two people or more marked 1 or 2.");
        }
        return tally;
    }
}
