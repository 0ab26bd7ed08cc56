package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Member;

/** R2: how many of the chances to come regular members took. */
final class Attendance implements Indicator {

    static final Noun CHANCE = new Noun("chance to come", "chances to come");
    static final int LEAST_MEETINGS = 3;
    static final int LEAST_CHANCES = 15;

    @Override
    public Card card() {
        return new Card(
                "R2",
                Dimension.RHYTHM,
                "Attendance",
                CHANCE,
                "Of {n} chances to come, members took {x}.",
                "Over all meetings, of the regular members who could be expected (joined, not on leave, "
                        + "invited): those who were there for at least half of it. It takes 3 meetings and 15 chances "
                        + "to come.",
                "why people stayed away",
                Band.of(0.60, 0.40).after("the guide, section 2.2: members commit to most sessions"),
                Certainty.QUASI_WILSON,
                new Phrases("people come", "low attendance", "attendance slipping"),
                new Advice(
                        "A thinner room leaves more to those who come.",
                        "Settle the next three dates now, and remind people a week before each.",
                        "What would make the next meeting easier to come to?",
                        "section 6, Ensuring regular attendance"),
                true,
                false);
    }

    @Override
    public Indicator whereOpen() {
        return new Headcount();
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        for (Gathering gathering : window.gatherings()) {
            if (Registers.known(gathering, tally)) {
                tally.add(
                        gathering.meeting(),
                        gathering.expectedPresent(),
                        gathering.expected().size());
            }
        }
        if (!window.gatherings().isEmpty()) {
            tally.companion(listChanges(window));
        }
        return tally.needs(Noun.MEETING, LEAST_MEETINGS, tally.parts().size()).needs(CHANCE, LEAST_CHANCES);
    }

    /** A share also rises when people are taken off the list. */
    private static String listChanges(Window window) {
        int joined = 0;
        int left = 0;
        for (Member member : window.community().members().values()) {
            if (Window.counts(member)) {
                joined +=
                        member.belonging().joined().filter(window::isAfterFirst).isPresent() ? 1 : 0;
                left += member.belonging().left().filter(window::isAfterFirst).isPresent() ? 1 : 0;
            }
        }
        return "since the first of these meetings " + people(joined) + " joined and " + people(left)
                + " left the list.";
    }

    private static String people(int count) {
        return count == 0 ? "nobody" : Integer.toString(count);
    }
}
