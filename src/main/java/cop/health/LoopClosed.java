package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Action;
import cop.model.Meeting;
import cop.model.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A3: whether meetings come back to what was promised before. */
final class LoopClosed implements Indicator {

    private static final Noun MEETING =
            new Noun("meeting with earlier actions open", "meetings with earlier actions open");

    @Override
    public Card card() {
        return new Card(
                "A3",
                Dimension.FOLLOW_THROUGH,
                "Looked back",
                MEETING,
                "In {x} of {n} meetings earlier actions were picked up again.",
                "Of the meetings before which earlier actions were open: those that looked at them. It takes "
                        + "3 meetings.",
                "how closely they were looked at",
                Band.of(0.80, 0.50).after("the guide, section 3.2: what was promised is picked up again"),
                Certainty.COUNT,
                new Phrases("promises picked up again", "promises left behind"),
                new Advice(
                        "People promise more readily when somebody asks afterwards.",
                        "Give ten minutes to what we promised, right after the check-in.",
                        "What did we promise, and what came of it?",
                        "section 3.2, Historian"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        List<Action> actions = window.actions();
        for (Gathering gathering : window.gatherings()) {
            Meeting meeting = gathering.meeting();
            if (actions.stream().anyMatch(action -> wasOpen(action, meeting.date()))) {
                Optional<Minutes> minutes = window.minutes(meeting);
                Optional<Boolean> reviewed = minutes.flatMap(Minutes::actionsReviewed);
                if (reviewed.isPresent()) {
                    tally.evidence(minutes.orElseThrow().key());
                    tally.add(reviewed.get());
                } else {
                    tally.unknown(new Gap(
                            Minutes.empty(meeting.id()).key(),
                            "whether earlier actions were looked at",
                            "Write true or false behind “actions-reviewed”."));
                }
            }
        }
        return tally.needs(MEETING, 3);
    }

    /** Raised before a day, and neither done nor dropped before it. */
    private static boolean wasOpen(Action action, LocalDate day) {
        return action.created().filter(day::isAfter).isPresent()
                && action.done().filter(day::isAfter).isEmpty()
                && action.dropped().filter(day::isAfter).isEmpty();
    }
}
