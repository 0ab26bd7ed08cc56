package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Calendar;
import cop.model.Meeting;
import cop.model.Thing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** R1: whether meetings take place when the rhythm says so. */
final class RhythmKept implements Indicator {

    private static final Noun DUE = new Noun("meeting due", "meetings due");
    private static final int DAYS_OF_GRACE = 14;

    @Override
    public Card card() {
        return new Card(
                "R1",
                Dimension.RHYTHM,
                "Rhythm kept",
                DUE,
                "{x} of {n} planned meetings happened.",
                "Of the meetings that the rhythm makes due: those held within 14 days of their day; each "
                        + "meeting keeps one. It takes 3 due.",
                "whether the rhythm is the right one",
                Band.of(0.80, 0.60).after("the guide, section 2.3, which asks for a regular time"),
                Certainty.COUNT,
                new Phrases("a steady rhythm", "a broken rhythm"),
                new Advice(
                        "People keep a date free when they can count on it.",
                        "Look at the next three dates together; a slower rhythm that holds is better than a fast one.",
                        "Which dates can most of us keep?",
                        "section 2.3, Scheduling"));
    }

    /** A due date is kept when a meeting took place within a fortnight of it; each meeting keeps one. */
    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        tally.evidence(Thing.Key.COMMUNITY);
        List<Meeting> free = new ArrayList<>(window.held());
        for (LocalDate due : due(window)) {
            tally.add(keep(due, free, tally));
        }
        window.forgotten()
                .forEach(meeting -> tally.unknown(new Gap(
                        meeting.key(),
                        "whether it took place",
                        "If so, say it with: cop meeting hold " + meeting.id())));
        return tally.needs(DUE, 3);
    }

    /** Of the last meetings that were due, at most so many: whether each was held. */
    static List<Boolean> lastKept(Window window, int most) {
        List<Meeting> free = new ArrayList<>(window.held());
        List<Boolean> kept = new ArrayList<>();
        due(window).forEach(day -> kept.add(keep(day, free, new Tally())));
        return kept.subList(Math.max(0, kept.size() - most), kept.size());
    }

    private static List<LocalDate> due(Window window) {
        LocalDate first = window.launch().filter(window.first()::isBefore).orElse(window.first());
        List<LocalDate> days = new ArrayList<>();
        if (!first.isAfter(window.asOf())) {
            Calendar calendar = window.community().charter().calendar();
            calendar.due(first, window.asOf()).occurrences().forEach(each -> days.add(each.date()));
        }
        return days;
    }

    private static boolean keep(LocalDate due, List<Meeting> free, Tally tally) {
        for (Meeting meeting : free) {
            if (Math.abs(ChronoUnit.DAYS.between(due, meeting.date())) <= DAYS_OF_GRACE) {
                free.remove(meeting);
                tally.evidence(meeting.key());
                return true;
            }
        }
        return false;
    }
}
