package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** E1: whether members find that work and say are fairly shared. */
final class FairShareAndSay implements Indicator {

    @Override
    public Card card() {
        return new Card(
                "E1",
                Dimension.ENGAGEMENT,
                "Fair share",
                Answers.ANSWER,
                "Fairness of share and say is rated {x} (likely {lo}–{hi}).",
                "The mean over those who answered the latest pulse of their own means of H9 and H10. It "
                        + "takes 5 answers, not older than 9 months.",
                "who feels left out, and that is by design",
                Band.ofMarks(4, 3).after("the 4 and 3 of 5 that are common in practice; there are no norms"),
                Certainty.STUDENT_T,
                new Phrases("work and say fairly shared", "work or say not fairly shared"),
                new Advice(
                        "People stay where they can shape what they carry.",
                        "List at check-out what keeps the community going, and ask who would swap.",
                        "What would make the sharing fairer?",
                        "section 6, Provide opportunities, and section 3.1, People-orientated"));
    }

    @Override
    public Tally count(Window window) {
        return Answers.of(window).subscale("share-say");
    }
}
