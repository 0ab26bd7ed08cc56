package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.AgendaItem;
import cop.model.Meeting;

/** P2: whether the time of meetings goes to what the community set out to reach. */
final class GoalTime implements Indicator {

    private static final Noun ITEM =
            new Noun("working item with a goal or without", "working items with a goal or without");
    private static final int LEAST_ITEMS = 6;
    private static final int LEAST_MEETINGS = 3;

    @Override
    public Card card() {
        return new Card(
                "P2",
                Dimension.PURPOSE,
                "Goal time",
                ITEM,
                "{x} of {n} working items served a stated goal.",
                "Of the working items of which it is known whether they served a goal: those that did. It takes 6 items"
                        + " over 3 meetings.",
                "whether the detours were the best part",
                Band.of(0.60, 0.40),
                Certainty.COUNT,
                new Phrases("time spent on your goals", "little time for your goals"),
                new Advice(
                        "Goals that nobody works on quietly stop being goals.",
                        "Look through the next agenda and ask of each item which goal it serves.",
                        "Which of our goals deserves the next hour?",
                        "section 3.2, Guide, and section 2.3, Agenda"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        int meetings = 0;
        for (Gathering gathering : window.gatherings()) {
            meetings += count(gathering.meeting(), tally) ? 1 : 0;
        }
        return tally.needs(Noun.MEETING, LEAST_MEETINGS, meetings).needs(ITEM, LEAST_ITEMS);
    }

    private static boolean count(Meeting meeting, Tally tally) {
        boolean known = false;
        boolean unknown = false;
        for (AgendaItem item : Agendas.worked(meeting)) {
            if (item.goal().isPresent()) {
                tally.add(item.goal().get().linked());
                known = true;
            } else {
                unknown = true;
            }
        }
        if (known) {
            tally.evidence(meeting.key());
        }
        if (unknown) {
            tally.unknown(new Gap(meeting.key(), "of every item whether it served a goal", "Write “goal” there."));
        }
        return known;
    }
}
