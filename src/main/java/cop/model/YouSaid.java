package cop.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What members answered lowest since the community met before, and what to ask them about it: "you said, we did".
 *
 * @param item the question's id
 * @param said the question, in the words of the form
 * @param mean of 5, turned such that 5 is the good end
 * @param answers how many answered
 * @param until the day from which no more answers were taken
 * @param ask what to ask the group
 */
public record YouSaid(String item, String said, double mean, int answers, LocalDate until, String ask) {

    /** From here on a mean is nothing to come back to. */
    private static final double GOOD = 4;

    private static final int FEWEST = 5;
    private static final double EVEN = 1e-9;
    private static final Period BLOCKS_SPEAK_FOR = Period.ofMonths(6);
    private static final Period PULSES_SPEAK_FOR = Period.ofMonths(9);

    /** The lowest answer of the latest block of evaluations and of the latest pulse; whatever is high, old or thin says nothing. */
    public static List<YouSaid> before(LocalDate day, Community community) {
        List<YouSaid> said = new ArrayList<>();
        latest(community.evaluations(), EvaluationBlock::closed, day, BLOCKS_SPEAK_FOR)
                .flatMap(YouSaid::lowest)
                .ifPresent(said::add);
        latest(community.pulses(), Pulse::closed, day, PULSES_SPEAK_FOR)
                .flatMap(YouSaid::lowest)
                .ifPresent(said::add);
        return said;
    }

    private static <T> Optional<T> latest(
            Map<String, T> all, Function<T, Optional<LocalDate>> closed, LocalDate day, Period period) {
        LocalDate oldest = day.minus(period);
        return all.values().stream()
                .filter(thing -> closed.apply(thing)
                        .filter(on -> !on.isAfter(day) && !on.isBefore(oldest))
                        .isPresent())
                .max(Comparator.comparing(thing -> closed.apply(thing).orElseThrow()));
    }

    private static Optional<YouSaid> lowest(EvaluationBlock block) {
        List<YouSaid> all = new ArrayList<>();
        for (MeetingQuestion question : MeetingQuestion.values()) {
            Optional.ofNullable(block.items().get(question.id()))
                    .ifPresent(ratings -> all.add(new YouSaid(
                            question.id(),
                            question.text(),
                            ratings.mean(),
                            ratings.answers(),
                            block.closed().orElseThrow(),
                            question.ask())));
        }
        return lowest(all);
    }

    private static Optional<YouSaid> lowest(Pulse pulse) {
        List<YouSaid> all = new ArrayList<>();
        for (PulseQuestion question : PulseQuestion.values()) {
            Optional.ofNullable(pulse.items().get(question.id()))
                    .map(ratings -> question.isReversed() ? ratings.turned() : ratings)
                    .ifPresent(ratings -> all.add(new YouSaid(
                            question.id(),
                            question.text(),
                            ratings.mean(),
                            ratings.answers(),
                            pulse.closed().orElseThrow(),
                            question.ask())));
        }
        return lowest(all);
    }

    /** The first where several are even. */
    private static Optional<YouSaid> lowest(List<YouSaid> all) {
        Optional<YouSaid> lowest = Optional.empty();
        for (YouSaid one : all) {
            boolean counts = one.answers >= FEWEST && one.mean < GOOD - EVEN;
            if (counts && lowest.filter(low -> low.mean <= one.mean + EVEN).isEmpty()) {
                lowest = Optional.of(one);
            }
        }
        return lowest;
    }
}
