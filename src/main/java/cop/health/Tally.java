package cop.health;

import cop.model.Meeting;
import cop.stats.Interval;
import cop.stats.Sample;
import cop.stats.StudentT;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an indicator counts: how many of how many, or a {@link Measure}, and what that rests on. What is unknown goes into neither number, and
 * is kept as a {@link Gap}.
 */
final class Tally extends Ledger {

    private static final int HIGHEST_MARK = 5;

    private int yes;
    private int of;
    private final List<Part> parts = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private Optional<Measure> measure = Optional.empty();
    private Optional<Interval> range = Optional.empty();
    private Optional<Sample> sample = Optional.empty();
    private Status gravest = Status.HEALTHY;
    private boolean isContext;
    private Optional<Verdict> verdict = Optional.empty();

    /**
     * A figure that is no share of what was counted.
     *
     * @param words for example {@code 34 days}; none where the counts say it better
     */
    private record Measure(double value, Optional<String> words) {}

    /**
     * What is so without a figure.
     *
     * @param withheld whether there is a figure that would point at somebody
     */
    record Verdict(Status status, String sentence, boolean withheld) {}

    /** Counts one more, which is so or is not. */
    void add(boolean so) {
        add(so ? 1 : 0, 1);
    }

    void add(int more, int outOf) {
        yes += more;
        of += outOf;
    }

    /** Counts a meeting's people; a meeting at which nobody was expected says nothing. */
    void add(Meeting meeting, int came, int expected) {
        if (expected > 0) {
            parts.add(new Part(meeting, came, expected));
            add(came, expected);
        }
    }

    /** Counts a meeting's people where nobody was expected. */
    void headcount(Meeting meeting, int came) {
        parts.add(new Part(meeting, came, 0));
    }

    /** Says what was measured where it is no share, or not the plain share of the counts. */
    void measure(double value, String words) {
        measure = Optional.of(new Measure(value, Optional.of(words)));
    }

    /** Says what is judged where it is no share, though the counts say it better. */
    void index(double value) {
        measure = Optional.of(new Measure(value, Optional.empty()));
    }

    /** Says how many people it takes, with the least and the most when a meeting is left out. */
    void people(int count, Interval without) {
        measure(count, count <= Amount.FEW ? "1 or 2" : Integer.toString(count));
        word("people", Amount.people(count));
        range = Optional.of(without);
    }

    /** Says between what the figure moves when a meeting is left out. */
    void ranging(Interval interval) {
        range = Optional.of(interval);
    }

    /** Measures the mean of answers from 1 to 5. */
    void marks(Sample answers) {
        measure(answers.mean(), Amount.mark(answers.mean()) + " of 5");
        sample = Optional.of(answers);
        range = Optional.of(StudentT.interval(answers).within(1, HIGHEST_MARK));
        detail("sd", answers.sd());
        detail("answers", answers.n());
        word("lo", Amount.mark(range.get().lo()));
        word("hi", Amount.mark(range.get().hi()));
    }

    /** Something has happened because of which the status is at least as grave as this. */
    void atLeast(Status status) {
        gravest = gravest.atLeast(status);
    }

    /** Settles the matter where there is no figure to say. */
    void settle(Status status, String sentence) {
        verdict = Optional.of(new Verdict(status, sentence, false));
    }

    /** Settles the matter where the figure would point at somebody. */
    void withhold(Status status, String sentence) {
        verdict = Optional.of(new Verdict(status, sentence, true));
    }

    /** Says that the figure stands beside others and is not judged here. */
    void onlyContext() {
        isContext = true;
    }

    boolean isContext() {
        return isContext;
    }

    /** Says how much it takes before the indicator may speak; of two that ask for the same, the one that asks for more. */
    Tally needs(Noun what, int needs, int have) {
        Missing wanted = new Missing(what, needs, OptionalInt.of(have));
        missing.removeIf(said -> said.what().equals(what) && said.gap() < wanted.gap());
        if (have < needs && missing.stream().noneMatch(said -> said.what().equals(what))) {
            missing.add(wanted);
        }
        return this;
    }

    /** Says how many it takes without saying how many there are. */
    Tally needsInAll(Noun what, int needs) {
        missing.add(Missing.untold(what, needs));
        return this;
    }

    /** Says how many have to be counted before the indicator may speak. */
    Tally needs(Noun what, int needs) {
        return needs(what, needs, of);
    }

    int yes() {
        return yes;
    }

    int of() {
        return of;
    }

    double value() {
        return measure.map(Measure::value).orElseGet(() -> (double) yes / of);
    }

    /** Whether there are counts behind the figure. */
    boolean isShare() {
        return of > 0;
    }

    /** For example {@code 28 of 38}, or {@code 34 days}. */
    String words() {
        return measure.flatMap(Measure::words).orElseGet(() -> new Share(yes, of).words());
    }

    /** For example {@code 74 %}; absent where there are no counts to show beside it. */
    Optional<String> percent() {
        boolean counted = measure.filter(m -> m.words().isEmpty()).isPresent();
        return isShare() ? Optional.of(Share.percent(counted ? (double) yes / of : value()) + " %") : Optional.empty();
    }

    /** For example {@code 61–84 %}; absent where it would point at somebody. */
    Optional<String> likely(Interval likely) {
        if (isShare()) {
            return Optional.of(Share.range(likely));
        }
        if (sample.isPresent()) {
            return Optional.of(Amount.mark(likely.lo()) + "–" + Amount.mark(likely.hi()));
        }
        return likely.lo() > Amount.FEW
                ? Optional.of(Math.round(likely.lo()) + "–" + Math.round(likely.hi()))
                : Optional.empty();
    }

    /** Whether the figure is the share of the counts and nothing else. */
    boolean isPlainShare() {
        return isShare() && measure.isEmpty();
    }

    /** The same figure without sums of money. */
    Tally withoutSums() {
        Tally copy = new Tally();
        copy.measure(value(), "kept back");
        evidence().forEach(copy::evidence);
        detail().forEach((key, its) -> {
            if (!sums().contains(key)) {
                copy.detail(key, its);
            }
        });
        return copy;
    }

    Optional<Interval> range() {
        return range;
    }

    Optional<Sample> sample() {
        return sample;
    }

    /** The status of a figure, as grave as what has happened besides makes it. */
    Status status(Status ofFigure) {
        return ofFigure.atLeast(gravest);
    }

    Optional<Verdict> verdict() {
        return verdict;
    }

    List<Part> parts() {
        return parts;
    }

    List<Missing> missing() {
        return missing;
    }
}
