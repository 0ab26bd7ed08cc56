package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Purpose;
import cop.model.Thing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** P1: how long ago members looked at their purpose together. */
final class PurposeFresh implements Indicator {

    private static final double DAYS_OF_A_MONTH = 30.4375;
    private static final Noun MONTH = new Noun("month", "months");
    private static final Noun REVIEW = new Noun("day on which you looked at your purpose", "days of that kind");

    @Override
    public Card card() {
        return new Card(
                "P1",
                Dimension.PURPOSE,
                "Last look",
                MONTH,
                "You last looked at your purpose together {x} ago.",
                "Months from the day on which members last looked at the purpose together to the day of the "
                        + "report.",
                "whether you still agree on it",
                Band.of(12, 18),
                Certainty.COUNT,
                new Phrases("purpose recently renewed", "purpose not revisited lately"),
                new Advice(
                        "People, schools and policies change; what once brought everyone together may need new words.",
                        "Put twenty minutes for the purpose on the next agenda, and write down the day.",
                        "What are we for now, in one sentence?",
                        "section 6, Measuring health, and section 2.1, At the first meeting"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        tally.evidence(Thing.Key.COMMUNITY);
        Purpose purpose = window.community().charter().aims().purpose();
        if (purpose.statement().isEmpty()) {
            tally.settle(Status.ACT, "No purpose is written down yet.");
            return tally;
        }
        Optional<LocalDate> latest = purpose.reviews().stream()
                .filter(day -> !day.isAfter(window.asOf()))
                .max(Comparator.naturalOrder());
        latest.ifPresentOrElse(day -> measure(ChronoUnit.DAYS.between(day, window.asOf()), tally), () -> {
            tally.unknown(new Gap(
                    Thing.Key.COMMUNITY,
                    "when you last looked at your purpose together",
                    "Write the day under “purpose”, behind “reviews”."));
            tally.needs(REVIEW, 1, 0);
        });
        return tally;
    }

    private static void measure(long days, Tally tally) {
        double months = days / DAYS_OF_A_MONTH;
        tally.detail("days", days);
        tally.measure(months, months < 1 ? "less than a month" : MONTH.count((int) months));
    }
}
