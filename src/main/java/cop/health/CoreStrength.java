package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;

/** S2: how many form the core of the community. */
final class CoreStrength implements Indicator {

    private static final Noun PERSON = new Noun("person", "people");
    private static final int LARGE = 20;

    @Override
    public Card card() {
        return new Card(
                "S2",
                Dimension.SUSTAINABILITY,
                "Core",
                PERSON,
                "{core} in the core; {active} active, {peripheral} peripheral.",
                "Members who came to 60 % of their chances or more, and had a role or led an item at 2 "
                        + "meetings or more. Active are others who came to 40 % or gave something at least once; the "
                        + "rest are peripheral, which is a place of honour. It takes 4 meetings.",
                "who would like to move inward",
                Band.ofNumbers(3, 2),
                Certainty.COUNT,
                new Phrases("a core that holds", "a thin core"),
                new Advice(
                        "A core of one is a host, not a community.",
                        "Ask one of those who come often to prepare the next meeting with you.",
                        "Who would like to help shape the next three meetings?",
                        "section 6, Barriers to be addressed, and section 2.1, At the first meeting"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        window.gatherings().forEach(gathering -> Registers.known(gathering, tally));
        Core.Rings rings = Core.rings(window);
        tally.measure(rings.core().size(), Integer.toString(rings.core().size()));
        tally.word("core", PERSON.count(rings.core().size()));
        tally.detail("active", rings.active());
        tally.detail("peripheral", rings.peripheral());
        if (rings.all() >= LARGE) {
            tally.companion(
                    "in large communities 10–15 % are often core and 15–20 % active (Wenger, McDermott and Snyder);"
                            + " that describes them and is no target.");
        }
        return tally.needs(
                Noun.MEETING, Core.LEAST_MEETINGS, window.gatherings().size());
    }
}
