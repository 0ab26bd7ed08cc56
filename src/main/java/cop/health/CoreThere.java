package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import java.util.Set;

/** R3 where people come as they like: whether those who form the core are there. */
final class CoreThere implements Indicator {

    private static final Noun CHANCE =
            new Noun("chance of the core group to come", "chances of the core group to come");
    private static final Noun CORE = new Noun(
            "person who often comes and has led something twice", "people who often come and have led something twice");

    @Override
    public Card card() {
        return new Card(
                "R3",
                Dimension.RHYTHM,
                "Core there",
                CHANCE,
                "Of {n} chances to come, the core group took {x}.",
                "At every meeting, of the core group those who were there; the mean over the meetings. It "
                        + "takes 4 meetings.",
                "whether they are glad to carry it",
                Band.of(0.70, 0.50),
                Certainty.COUNT,
                new Phrases("a core that holds", "a core that thins out"),
                new Advice(
                        "Where most people come and go, a few familiar faces make it one community.",
                        "Ring those of the core who were away twice, to hear how they are.",
                        "Who should be here every time, and what would make that easy?",
                        "section 6, Barriers to be addressed"));
    }

    /** The mean over the meetings, so that each of them weighs the same. */
    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Set<String> core = Core.of(window);
        for (Gathering gathering : window.gatherings()) {
            if (Registers.known(gathering, tally)) {
                Set<String> awaited = Core.both(core, gathering.expected());
                tally.add(
                        gathering.meeting(),
                        Core.both(awaited, gathering.present()).size(),
                        awaited.size());
            }
        }
        tally.detail("core", core.size());
        if (tally.isShare()) {
            double mean =
                    tally.parts().stream().mapToDouble(Part::value).average().orElseThrow();
            tally.measure(mean, new Share(tally.yes(), tally.of()).words());
        }
        return tally.needs(CORE, 1, core.size())
                .needs(Noun.MEETING, Core.LEAST_MEETINGS, window.gatherings().size());
    }
}
