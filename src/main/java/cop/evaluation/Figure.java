package cop.evaluation;

import cop.model.Ratings;
import cop.stats.Interval;
import cop.stats.Sample;
import cop.stats.StudentT;
import java.util.List;
import java.util.Optional;

/**
 * What may be made known of the answers to one question.
 *
 * @param answers how many answered
 * @param agreed how many answered 4 or 5, or at the other end where that is the good one: {@code 6 of 7}, or in words
 * @param mean from 1 to 5; withheld where it would say how each answered
 * @param lo the lower end of the likely range of the mean
 * @param counts how often each answer was given, from 1 to 5; none where there are fewer than ten
 */
public record Figure(
        String question,
        String text,
        int answers,
        String agreed,
        Optional<Double> mean,
        Optional<Double> lo,
        Optional<Double> hi,
        List<Integer> counts) {

    private static final double DECIMALS = 1e6;

    public Figure {
        counts = List.copyOf(counts);
    }

    /**
     * @param good the answers with 5 at the good end
     * @param given the answers as they were given
     */
    static Figure of(String question, String text, Ratings good, Ratings given, boolean delicate) {
        int favourable = good.of(Ratings.HIGHEST) + good.of(Ratings.HIGHEST - 1);
        int answers = good.answers();
        boolean withheld = Discretion.isTelling(favourable, answers, delicate);
        Interval likely = StudentT.interval(sample(good)).within(1, Ratings.HIGHEST);
        return new Figure(
                question,
                text,
                answers,
                Discretion.share(favourable, answers, delicate),
                withheld ? Optional.empty() : Optional.of(rounded(good.mean())),
                withheld ? Optional.empty() : Optional.of(rounded(likely.lo())),
                withheld ? Optional.empty() : Optional.of(rounded(likely.hi())),
                answers >= Discretion.MANY ? given.counts() : List.of());
    }

    static double rounded(double number) {
        return Math.round(number * DECIMALS) / DECIMALS;
    }

    /** The answers as numbers. */
    static Sample sample(Ratings ratings) {
        double[] numbers = new double[ratings.answers()];
        int place = 0;
        for (int answer = 1; answer <= Ratings.HIGHEST; answer++) {
            for (int i = 0; i < ratings.of(answer); i++) {
                numbers[place++] = answer;
            }
        }
        return Sample.of(numbers);
    }
}
