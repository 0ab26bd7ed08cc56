package cop.stats;

/**
 * The interval of a share pooled over meetings, wider than {@link Wilson}'s where the meetings differ by more than
 * chance, because people miss the same meeting together.
 *
 * <p>Pearson's X² over its degrees of freedom as dispersion: McCullagh, P. and Nelder, J. A. (1989), <i>Generalized
 * Linear Models</i>, 4.5; applied to {@link Wilson}'s interval by dividing both counts.
 *
 * @param successes over all meetings
 * @param trials over all meetings, above 0
 * @param phi how many times the variance is that of chance, from 1
 * @param interval the share from 0 to 1
 */
public record QuasiWilson(int successes, int trials, double phi, Interval interval) {

    /** With fewer meetings nothing can be said about how they differ, and phi is 1. */
    private static final int FEWEST_MEETINGS = 4;

    /**
     * Pools meeting by meeting; one without trials is left out.
     *
     * @param successes per meeting, from 0 to its trials
     * @param trials per meeting; in all above 0
     */
    public static QuasiWilson of(int[] successes, int[] trials) {
        if (successes.length != trials.length) {
            throw new IllegalArgumentException(successes.length + " successes for " + trials.length + " trials");
        }
        int allSuccesses = 0;
        int allTrials = 0;
        int meetings = 0;
        for (int i = 0; i < trials.length; i++) {
            if (successes[i] < 0 || successes[i] > trials[i]) {
                throw new IllegalArgumentException(successes[i] + " of " + trials[i]);
            }
            allSuccesses += successes[i];
            allTrials += trials[i];
            meetings += trials[i] > 0 ? 1 : 0;
        }
        double phi = meetings < FEWEST_MEETINGS
                ? 1
                : Math.max(1, chiSquare(successes, trials, (double) allSuccesses / allTrials) / (meetings - 1));
        return new QuasiWilson(allSuccesses, allTrials, phi, Wilson.interval(allSuccesses / phi, allTrials / phi));
    }

    private static double chiSquare(int[] successes, int[] trials, double share) {
        if (share == 0 || share == 1) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < trials.length; i++) {
            double excess = successes[i] - trials[i] * share;
            sum += trials[i] == 0 ? 0 : excess * excess / (trials[i] * share * (1 - share));
        }
        return sum;
    }
}
