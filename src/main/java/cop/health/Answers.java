package cop.health;

import cop.model.Member;
import cop.model.Pulse;
import cop.model.Pulse.Count;
import cop.model.Ratings;
import cop.stats.Sample;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What members answered in the latest pulse. Nothing is said of fewer answers than the community shows, and not even how many
 * there are.
 *
 * @param pulse absent where none is young enough
 * @param least the fewest answers that are shown
 * @param tooFew whether the community is so small that a conversation is better than a form
 */
record Answers(Optional<Pulse> pulse, int least, boolean tooFew) {

    static final Noun ANSWER = new Noun("answer to the pulse", "answers to the pulse");
    static final Noun INVITED = new Noun("member asked in the pulse", "members asked in the pulse");

    private static final Noun PULSE = new Noun("pulse of the last 9 months", "pulses of the last 9 months");
    private static final int MONTHS = 9;
    private static final int LEAST_INVITED = 5;
    private static final int LEAST_REGULAR = 5;
    private static final int FEW = 2;
    private static final int LOW = 2;
    private static final int HIGH = 4;

    static Answers of(Window window) {
        long regular = window.listed().stream().filter(Member::isRegular).count();
        return new Answers(
                latest(window).filter(pulse -> isFresh(pulse, window.asOf())),
                window.leastAnswers(),
                regular < LEAST_REGULAR);
    }

    /** The pulse that was closed last, however long ago. */
    static Optional<Pulse> latest(Window window) {
        return window.community().pulses().values().stream()
                .filter(pulse -> window.happened(pulse.closed()))
                .max(Comparator.comparing((Pulse pulse) -> pulse.closed().orElseThrow())
                        .thenComparing(Pulse::id));
    }

    static boolean isFresh(Pulse pulse, LocalDate asOf) {
        return pulse.closed()
                .filter(day -> !day.plusMonths(MONTHS).isBefore(asOf))
                .isPresent();
    }

    /** The mean of a subscale. */
    Tally subscale(String id) {
        Tally tally = new Tally();
        if (!isAsked(tally)) {
            return tally;
        }
        Optional<Pulse.Subscale> scale =
                Optional.ofNullable(pulse.orElseThrow().subscales().get(id));
        if (scale.filter(its -> its.n() >= least
                        && its.sd().filter(sd -> sd.signum() >= 0).isPresent())
                .isPresent()) {
            tally.marks(new Sample(
                    scale.get().n(),
                    scale.get().mean().doubleValue(),
                    scale.get().sd().orElseThrow().doubleValue()));
            return tally;
        }
        return tally.needsInAll(ANSWER, least);
    }

    /** How many marked 4 or 5. */
    Tally favourable(String item) {
        Tally tally = new Tally();
        if (isAsked(tally)) {
            Optional<Ratings> marks = marks(item);
            marks.ifPresentOrElse(
                    its -> tally.add(its.of(HIGH) + its.of(Ratings.HIGHEST), its.answers()),
                    () -> tally.needsInAll(ANSWER, least));
        }
        return tally;
    }

    /** How many met a sign of a nightmare community; a number so small that it points at somebody stays untold. */
    Tally warnings() {
        Tally tally = new Tally();
        if (!isAsked(tally)) {
            return tally;
        }
        Optional<Count> any = pulse.orElseThrow().signals().anyNightmare();
        int answers = pulse.orElseThrow().answers().orElse(0);
        if (answers < least || any.isEmpty()) {
            return tally.needsInAll(ANSWER, least);
        }
        int met = any.get().number().orElse(FEW);
        if (met > 0 && met <= FEW) {
            tally.withhold(Status.WATCH, "Fewer than 3 of " + answers + " met a nightmare sign several times.");
        } else {
            tally.add(met, answers);
        }
        return tally;
    }

    /** How many of those who were asked answered. */
    Tally response() {
        Tally tally = new Tally();
        if (!isAsked(tally)) {
            return tally;
        }
        int answers = pulse.orElseThrow().answers().orElse(0);
        int invited = pulse.orElseThrow().invited().orElse(0);
        if (answers < least) {
            return tally.needsInAll(ANSWER, least);
        }
        if (answers > invited) {
            return tally.needs(INVITED, answers, invited);
        }
        tally.add(answers, invited);
        return tally.needs(INVITED, LEAST_INVITED, invited);
    }

    /** Whether two people or more are low on one of these questions, or high on one that is turned round. */
    boolean isAlarming(List<String> items, String turnedRound) {
        boolean low =
                items.stream().flatMap(item -> marks(item).stream()).anyMatch(marks -> marks.of(1) + marks.of(LOW) > 1);
        return low
                || marks(turnedRound)
                        .filter(marks -> marks.of(HIGH) + marks.of(Ratings.HIGHEST) > 1)
                        .isPresent();
    }

    /** By how much the mean of one question lies above that of another. */
    OptionalDouble gap(String lower, String upper) {
        Optional<Ratings> one = marks(lower);
        Optional<Ratings> other = marks(upper);
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(mean(other.get()) - mean(one.get()))
                : OptionalDouble.empty();
    }

    private static double mean(Ratings marks) {
        double sum = 0;
        for (int mark = 1; mark <= Ratings.HIGHEST; mark++) {
            sum += mark * marks.of(mark);
        }
        return sum / marks.answers();
    }

    /** The answers to a question, where there are enough to be shown. */
    private Optional<Ratings> marks(String item) {
        return pulse.flatMap(its -> Optional.ofNullable(its.items().get(item)))
                .filter(marks -> marks.answers() >= least);
    }

    /** Whether there is a pulse to look at; the tally says why if not. */
    private boolean isAsked(Tally tally) {
        pulse.ifPresent(its -> tally.evidence(its.key()));
        if (tooFew) {
            tally.settle(Status.NOT_APPLICABLE, "you are so few that a talk tells you more than a form");
            return false;
        }
        if (pulse.isEmpty()) {
            tally.needs(PULSE, 1, 0);
        }
        return pulse.isPresent();
    }
}
