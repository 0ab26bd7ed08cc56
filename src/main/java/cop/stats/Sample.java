package cop.stats;

/**
 * What is kept of a set of numbers: enough for an interval, too little to find a person in.
 *
 * @param n how many numbers, from 1
 * @param mean in the unit of the numbers
 * @param sd their standard deviation with {@code n - 1}, in the same unit; 0 for a single number
 */
public record Sample(int n, double mean, double sd) {

    public Sample {
        if (n < 1 || !(sd >= 0)) {
            throw new IllegalArgumentException("n " + n + ", standard deviation " + sd);
        }
    }

    public static Sample of(double... numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        double mean = sum / numbers.length;
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        return new Sample(numbers.length, mean, Math.sqrt(squares / Math.max(1, numbers.length - 1)));
    }

    /** The variance of the mean. */
    double error() {
        return sd * sd / n;
    }
}
