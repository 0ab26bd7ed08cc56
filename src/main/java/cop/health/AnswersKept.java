package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Member;
import cop.model.Register;

/** R5: whether those who say yes come. */
final class AnswersKept implements Indicator {

    private static final Noun YES = new Noun("yes to an invitation", "yeses to invitations");

    @Override
    public Card card() {
        return new Card(
                "R5",
                Dimension.RHYTHM,
                "Answers kept",
                YES,
                "{x} of {n} who said yes came.",
                "Of all who answered that they would come: those who were there. It takes 10 such answers.",
                "what came between",
                Band.of(0.80, 0.65)
                        .after("what is usual at small events, where 10 to 20 % of those who said yes stay away"),
                Certainty.WILSON,
                new Phrases("a yes means a yes", "yeses that fall through"),
                new Advice(
                        "Chairs, food and hand-outs are made ready for those who say yes.",
                        "Ask again in the reminder a week before, so that plans can still change.",
                        "What gets in the way once we have said yes?",
                        "section 2.3, Reminders"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Share answered = Share.NONE;
        for (Gathering gathering : window.gatherings()) {
            answered = answered.plus(
                    gathering.expectedAnswered(), gathering.expected().size());
            if (Registers.known(gathering, tally)) {
                for (Member member : window.community().members().values()) {
                    if (Window.counts(member)
                            && Window.answered(gathering.register(), member.id(), Register.Answer.ACCEPTED)) {
                        tally.add(gathering.present().contains(member.id()));
                    }
                }
            }
        }
        tally.needs(YES, 10);
        tally.companion("an answer was recorded for " + answered.words() + " chances to come." + hint(tally));
        return tally;
    }

    /** What to tell whoever orders the food. */
    private static String hint(Tally tally) {
        return tally.missing().isEmpty() ? " When ten say yes, plan for " + Math.round(10 * tally.value()) + "." : "";
    }
}
