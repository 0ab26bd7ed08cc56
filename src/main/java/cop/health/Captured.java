package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Meeting;
import cop.model.Minutes;
import java.time.LocalDate;
import java.util.Optional;

/** K1: whether what was said is written down soon after. */
final class Captured implements Indicator {

    private static final int DAYS = 14;

    @Override
    public Card card() {
        return new Card(
                "K1",
                Dimension.KNOWLEDGE,
                "Written up",
                Noun.MEETING,
                "{x} of {n} meetings were written up within two weeks.",
                "Of the meetings that took place: those written up within 14 days. It takes 3 meetings.",
                "whether the notes are any use",
                Band.of(0.90, 0.70),
                Certainty.COUNT,
                new Phrases("meetings written up promptly", "notes late or missing"),
                new Advice(
                        "What is not written down soon is lost to everyone who was not there.",
                        "Agree that five key points within a week are enough, and let the note-keeping go round.",
                        "What would we want to find again a year from now?",
                        "section 5.2, Knowledge management"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        for (Gathering gathering : window.gatherings()) {
            Meeting meeting = gathering.meeting();
            LocalDate last = meeting.date().plusDays(DAYS);
            Optional<Minutes> minutes = window.minutes(meeting).filter(Captured::sayAnything);
            Optional<LocalDate> recorded = minutes.flatMap(Minutes::recorded);
            if (recorded.isPresent()) {
                tally.evidence(minutes.orElseThrow().key());
                tally.add(!recorded.get().isAfter(last));
            } else if (minutes.isPresent()) {
                tally.unknown(new Gap(
                        minutes.get().key(), "when the minutes were written", "Write the day behind “recorded”."));
            } else {
                tally.evidence(meeting.key());
                tally.add(false);
            }
        }
        return tally.needs(Noun.MEETING, 3);
    }

    private static boolean sayAnything(Minutes minutes) {
        return minutes.recorded().isPresent() || !minutes.notes().isEmpty();
    }
}
