package cop.health;

import cop.model.Settings.Health;
import cop.stats.Interval;
import cop.stats.Wilson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an indicator says in this report.
 *
 * @param says one sentence
 * @param figure absent where it stays silent
 * @param missing what it still needs to speak; empty where it speaks
 * @param gaps what it had to leave out
 * @param isWithheld whether there is a figure that would point at somebody, and therefore stays untold
 */
record Finding(
        Card card,
        Band band,
        Status status,
        String says,
        Optional<Figure> figure,
        List<Missing> missing,
        List<Gap> gaps,
        boolean isWithheld) {

    /** Before the third meeting every figure from meetings is too early. */
    static final int FIRST_MEETINGS = 3;

    static Finding of(Indicator listed, Window window, Health choices) {
        boolean open = window.community().charter().membership().isOpen();
        Indicator indicator = open ? listed.whereOpen() : listed;
        Card card = indicator.card();
        Band band = Optional.ofNullable(choices.thresholds().get(card.id()))
                .map(card.band()::with)
                .orElse(card.band());
        if (choices.skip().contains(card.id())) {
            String reason =
                    Optional.ofNullable(choices.reasons().get(card.id())).orElse("no reason given");
            boolean safe = new Discretion(window.community()).isSafe(reason);
            return silent(
                    card,
                    band,
                    "left out by this community: " + (safe ? reason : "the reason stands in community.yaml"));
        }
        if (card.committedOnly() && open) {
            return silent(card, band, "people come as they like here, so nobody is expected");
        }
        Tally tally = indicator.count(window);
        if (card.dimension().isAboutMeetings()) {
            tally.needs(Noun.MEETING, FIRST_MEETINGS, window.held().size());
        }
        if (!tally.missing().isEmpty()) {
            return tooEarly(card, band, tally);
        }
        return tally.verdict()
                .map(verdict -> settled(card, band, verdict, tally))
                .orElseGet(() -> speaking(card, band, tally, window.launch()));
    }

    private static Finding settled(Card card, Band band, Tally.Verdict verdict, Tally tally) {
        return new Finding(
                card,
                band,
                verdict.status(),
                verdict.sentence(),
                Optional.empty(),
                List.of(),
                List.copyOf(tally.gaps()),
                verdict.withheld());
    }

    private static Finding silent(Card card, Band band, String why) {
        return new Finding(card, band, Status.NOT_APPLICABLE, why, Optional.empty(), List.of(), List.of(), false);
    }

    private static Finding tooEarly(Card card, Band band, Tally tally) {
        return new Finding(
                card,
                band,
                Status.NOT_ENOUGH_DATA,
                Status.NOT_ENOUGH_DATA.word() + " — " + Missing.words(tally.missing()),
                Optional.empty(),
                List.copyOf(tally.missing()),
                List.copyOf(tally.gaps()),
                false);
    }

    private static Finding speaking(Card card, Band band, Tally tally, Optional<LocalDate> launch) {
        Optional<Interval> range = card.certainty().range(tally);
        boolean followed = card.followed() && !tally.parts().isEmpty();
        Optional<Movement> movement = followed ? Optional.of(Movement.of(tally, launch)) : Optional.empty();
        Status status = status(band, tally, range, movement);
        Figure figure = new Figure(tally, firmness(band, status, range), range, movement);
        return new Finding(
                card,
                band,
                status,
                fill(card.reads(), tally),
                Optional.of(figure),
                List.of(),
                List.copyOf(tally.gaps()),
                false);
    }

    /** Where only the direction is judged, there is nothing to say unless it falls. */
    private static Status status(Band band, Tally tally, Optional<Interval> range, Optional<Movement> movement) {
        if (tally.isContext()) {
            return Status.NOT_JUDGED;
        }
        if (band.better() == Band.Better.STEADY) {
            return movement.filter(Movement::isFalling).isPresent() ? Status.WATCH : Status.NOT_APPLICABLE;
        }
        boolean cannotTell =
                range.filter(r -> spans(band.of(r.lo()), band.of(r.hi()))).isPresent();
        return cannotTell ? Status.UNCLEAR : tally.status(band.of(tally.value()));
    }

    /** Whether a range reaches from where it is healthy to where it asks for action, whichever end is which. */
    private static boolean spans(Status one, Status other) {
        return (one == Status.ACT && other == Status.HEALTHY) || (one == Status.HEALTHY && other == Status.ACT);
    }

    private static Optional<Firmness> firmness(Band band, Status status, Optional<Interval> range) {
        if (status == Status.UNCLEAR) {
            return Optional.empty();
        }
        return Optional.of(range.map(r -> band.of(r.lo()) == status && band.of(r.hi()) == status)
                .map(same -> same ? Firmness.FIRM : Firmness.TENTATIVE)
                .orElse(Firmness.COUNT));
    }

    /** What the status would be with other counts. */
    Status judged(int yes) {
        Tally tally = figure.orElseThrow().tally();
        Optional<Interval> range = switch (card.certainty()) {
            case WILSON -> Optional.of(Wilson.interval(yes, tally.of()));
            case QUASI_WILSON -> {
                double phi = Certainty.pooled(tally).phi();
                yield Optional.of(Wilson.interval(yes / phi, tally.of() / phi));
            }
            case COUNT, STUDENT_T, LEAVE_ONE_OUT -> Optional.empty();
        };
        boolean cannotTell =
                range.filter(r -> spans(band.of(r.lo()), band.of(r.hi()))).isPresent();
        return cannotTell ? Status.UNCLEAR : tally.status(band.of((double) yes / tally.of()));
    }

    /** The same for those who may not see the budget; what is nothing but money is kept back. */
    Finding withoutSums() {
        if (figure.filter(f -> !f.tally().sums().isEmpty()).isEmpty()) {
            return this;
        }
        String amounts = figure.orElseThrow().tally().words(Ledger.AMOUNTS);
        boolean isMoney = status == Status.NOT_JUDGED && !band.isJudged();
        return new Finding(
                card,
                band,
                status,
                isMoney ? "Kept back: members do not see the budget." : says.replace(amounts, ""),
                isMoney ? Optional.empty() : figure.map(Figure::withoutSums),
                missing,
                gaps,
                true);
    }

    private static String fill(String sentence, Tally tally) {
        String x = tally.isShare() ? Integer.toString(tally.yes()) : tally.words();
        String filled = sentence.replace("{x}", x).replace("{n}", Integer.toString(tally.of()));
        for (Map.Entry<String, String> word : tally.fillings().entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        for (Map.Entry<String, Object> extra : tally.detail().entrySet()) {
            filled = filled.replace("{" + extra.getKey() + "}", extra.getValue().toString());
        }
        return filled;
    }
}
