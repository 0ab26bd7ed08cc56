package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Action;

/** A1: whether what was promised gets done. */
final class ActionsDone implements Indicator {

    private static final Noun ACTION = new Noun("action that fell due", "actions that fell due");
    private static final double MANY_DROPPED = 0.30;

    @Override
    public Card card() {
        return new Card(
                "A1",
                Dimension.FOLLOW_THROUGH,
                "Actions done",
                ACTION,
                "{x} of {n} actions that fell due are done ({on-time} on time, {dropped} dropped).",
                "Of the actions that fell due in the time of the report and were not dropped: those that are "
                        + "done by its day. It takes 6.",
                "how much they mattered",
                Band.of(0.70, 0.50),
                Certainty.WILSON,
                new Phrases("actions get finished", "actions stall"),
                new Advice(
                        "Promises kept are what a meeting leaves behind.",
                        "Go through what is overdue: make each one smaller, move it, or let it go.",
                        "Which of these still matter, and who would like company on one?",
                        "section 3.2, Historian, and section 4, Following up"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        int raised = 0;
        int onTime = 0;
        int dropped = 0;
        for (Action action : window.actions()) {
            raised += action.created().filter(window::covers).isPresent() ? 1 : 0;
            boolean done = window.happened(action.done());
            boolean letGo = !done && window.happened(action.dropped());
            if (action.due().isEmpty()) {
                tally.unknown(new Gap(action.key(), "when it is due", "Write the day behind “due”."));
            } else if (window.covers(action.due().get())) {
                tally.evidence(action.key());
                dropped += letGo ? 1 : 0;
                onTime += done && !action.done().get().isAfter(action.due().get()) ? 1 : 0;
                if (!letGo) {
                    tally.add(done);
                }
            }
        }
        tally.detail("on-time", onTime);
        tally.detail("dropped", dropped);
        tally.detail("raised", raised);
        tally.companion(
                raised + " were raised and " + dropped + " dropped in the same time." + note(dropped, tally.of()));
        return tally.needs(ACTION, 6);
    }

    private static String note(int dropped, int kept) {
        return dropped > MANY_DROPPED * (dropped + kept) ? " Many were dropped: were they too big, or too many?" : "";
    }
}
