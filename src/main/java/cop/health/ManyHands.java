package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.stats.AbsenceFactor;
import cop.stats.Gini;
import cop.stats.Interval;
import cop.stats.LeaveOneOut;
import java.util.List;

/** E3: on how many people the work rests. */
final class ManyHands implements Indicator {

    private static final Noun HAND = new Noun("person", "people");
    private static final Noun UNIT = new Noun("piece of recorded work", "pieces of recorded work");
    private static final Noun MEMBER = new Noun("regular member seen", "regular members seen");

    @Override
    public Card card() {
        return new Card(
                "E3",
                Dimension.ENGAGEMENT,
                "Many hands",
                HAND,
                "Half of the recorded work was carried by {people}.",
                "The smallest number of members who carry half of what is recorded: turns in a role, items "
                        + "led, actions owned, products written (CHAOSS, Contributor Absence Factor). It takes 15 of "
                        + "these and 5 members seen.",
                "the size of each task, and care that nobody records",
                Band.ofNumbers(3, 2),
                Certainty.LEAVE_ONE_OUT,
                new Phrases("work is shared", "work resting on one or two people"),
                new Advice(
                        "Thanks are due to those who carry it, and some relief.",
                        "Thank whoever carries most, and ask what they would gladly hand on.",
                        "Which of the things that are always done by the same person would you try?",
                        "section 6, Provide opportunities, and section 2.1, At the first meeting"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Load load = Load.of(window);
        load.evidence().forEach(tally::evidence);
        if (load.sum() > 0) {
            List<String> meetings = window.gatherings().stream()
                    .map(gathering -> gathering.meeting().id())
                    .toList();
            int half = AbsenceFactor.of(load.units().values());
            tally.people(
                    half,
                    meetings.size() < 2
                            ? new Interval(half, half)
                            : LeaveOneOut.range(
                                    meetings,
                                    some -> AbsenceFactor.of(load.with(some).values())));
            tally.detail("units", load.sum());
            tally.detail("gini-norm", Gini.normalised(load.among(window.regularsSeen())));
        }
        return tally.needs(UNIT, 15, load.sum())
                .needs(MEMBER, 5, window.regularsSeen().size());
    }
}
