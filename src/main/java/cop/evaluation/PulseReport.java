package cop.evaluation;

import cop.model.Community;
import cop.model.CopException;
import cop.model.Pulse;
import cop.model.Pulse.Count;
import cop.model.PulseQuestion;
import cop.model.PulseQuestion.Subscale;
import cop.model.Ratings;
import cop.stats.Interval;
import cop.stats.Sample;
import cop.stats.StudentT;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be made known of a wave of the pulse.
 *
 * @param wave empty where there is none yet
 * @param stale whether it is too old to say how things are now
 * @param subscales means over those who answered; none where too few did
 * @param figures the questions one by one
 * @param dream how many met each good sign several times, in words
 * @param nightmare the same of signs as nobody would like them
 * @param before the wave before, where there is one
 * @param shifts what has surely changed since then
 */
public record PulseReport(
        String wave,
        Optional<LocalDate> closed,
        boolean stale,
        Optional<Integer> invited,
        Optional<Integer> answers,
        List<Mean> subscales,
        List<Figure> figures,
        List<Met> dream,
        List<Met> nightmare,
        Optional<String> before,
        List<Shift> shifts) {

    static final String NOBODY = "nobody";

    private static final Period FRESH = Period.ofMonths(9);

    /**
     * The mean of a subscale.
     *
     * @param lo the lower end of its likely range
     */
    public record Mean(
            String subscale, String name, int answers, double mean, Optional<Double> lo, Optional<Double> hi) {}

    /** How many met a sign several times. */
    public record Met(String sign, String text, String times) {}

    public PulseReport {
        subscales = List.copyOf(subscales);
        figures = List.copyOf(figures);
        dream = List.copyOf(dream);
        nightmare = List.copyOf(nightmare);
        shifts = List.copyOf(shifts);
    }

    /**
     * The report.
     *
     * @param wanted the id of a wave; the latest where nothing is said
     */
    public static Optional<PulseReport> of(Community community, Optional<String> wanted, LocalDate today) {
        List<Pulse> all = community.pulses().values().stream()
                .filter(pulse ->
                        pulse.closed().filter(day -> day.isAfter(today)).isEmpty())
                .sorted(Comparator.comparing((Pulse pulse) -> pulse.closed().orElse(LocalDate.MIN))
                        .thenComparing(Pulse::id))
                .toList();
        List<String> ids = all.stream().map(Pulse::id).toList();
        if (wanted.isPresent() && !ids.contains(wanted.get())) {
            throw CopException.notFound(
                    "There is no pulse \"" + wanted.get() + "\".",
                    ids.isEmpty() ? "There is none yet: cop pulse form" : "There are: " + String.join(", ", ids) + ".");
        }
        int place = wanted.map(ids::indexOf).orElse(all.size() - 1);
        return place < 0
                ? Optional.empty()
                : Optional.of(of(
                        all.get(place),
                        place > 0 ? Optional.of(all.get(place - 1)) : Optional.empty(),
                        Discretion.fewest(community),
                        today));
    }

    private static PulseReport of(Pulse pulse, Optional<Pulse> before, int fewest, LocalDate today) {
        List<Mean> means = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        for (Subscale subscale : Subscale.values()) {
            Optional<Pulse.Subscale> now = kept(pulse, subscale, fewest);
            now.ifPresent(value -> means.add(mean(subscale, value)));
            Optional<Sample> old =
                    before.flatMap(earlier -> kept(earlier, subscale, fewest)).flatMap(PulseReport::sample);
            now.flatMap(PulseReport::sample)
                    .flatMap(sample -> old.flatMap(earlier -> Shift.of(name(subscale), earlier, sample)))
                    .ifPresent(shifts::add);
        }
        boolean enough = pulse.answers().filter(n -> n >= fewest).isPresent();
        return new PulseReport(
                pulse.id(),
                pulse.closed(),
                pulse.closed().filter(day -> day.plus(FRESH).isBefore(today)).isPresent(),
                pulse.invited(),
                pulse.answers(),
                means,
                figures(pulse, fewest),
                enough ? met(true, pulse.signals().dream()) : List.of(),
                enough ? met(false, pulse.signals().nightmare()) : List.of(),
                before.map(Pulse::id),
                shifts);
    }

    private static Optional<Pulse.Subscale> kept(Pulse pulse, Subscale subscale, int fewest) {
        return Optional.ofNullable(pulse.subscales().get(subscale.id())).filter(value -> value.n() >= fewest);
    }

    private static Optional<Sample> sample(Pulse.Subscale value) {
        return value.sd().map(sd -> new Sample(value.n(), value.mean().doubleValue(), sd.doubleValue()));
    }

    private static Mean mean(Subscale subscale, Pulse.Subscale value) {
        Optional<Interval> likely =
                sample(value).map(sample -> StudentT.interval(sample).within(1, Ratings.HIGHEST));
        return new Mean(
                subscale.id(),
                name(subscale),
                value.n(),
                value.mean().doubleValue(),
                likely.map(interval -> Figure.rounded(interval.lo())),
                likely.map(interval -> Figure.rounded(interval.hi())));
    }

    private static String name(Subscale subscale) {
        return switch (subscale) {
            case PURPOSE -> "Purpose";
            case SAFETY -> "Safety";
            case GIVING_RECEIVING -> "Giving and receiving";
            case SHARE_SAY -> "Fair share and say";
            case SUSTAIN -> "Fits into life";
        };
    }

    /** Only how many agreed: a mean of one question about safety can say too much. */
    private static List<Figure> figures(Pulse pulse, int fewest) {
        List<Figure> figures = new ArrayList<>();
        for (PulseQuestion question : PulseQuestion.values()) {
            Optional.ofNullable(pulse.items().get(question.id()))
                    .filter(ratings -> ratings.answers() >= fewest)
                    .ifPresent(ratings -> figures.add(Figure.of(
                            question.id(),
                            question.text() + (question.isReversed() ? " (low is good)" : ""),
                            question.isReversed() ? ratings.turned() : ratings,
                            ratings,
                            question.subscale() == Subscale.SAFETY)));
        }
        return figures;
    }

    private static List<Met> met(boolean dream, Map<String, Count> counts) {
        List<Met> met = new ArrayList<>();
        for (Sign sign : Sign.of(dream)) {
            Optional.ofNullable(counts.get(sign.id()))
                    .ifPresent(count -> met.add(new Met(sign.id(), sign.text(), times(count))));
        }
        return met;
    }

    /** How many people; of how many is not kept, for some may not have answered this. */
    private static String times(Count count) {
        int number = count.number().orElse(PulseAnswers.FEW);
        return number == 0 ? NOBODY : number <= PulseAnswers.FEW ? "fewer than 3" : number + " people";
    }
}
