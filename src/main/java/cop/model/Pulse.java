package cop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a wave of the health pulse says: counts only, and nothing that leads to a person.
 *
 * @param form the form that was filled in
 * @param closed the day from which no more answers were taken
 * @param invited how many were asked
 * @param answers how many answered
 * @param items the answers, by the item's id
 * @param subscales means over those who answered, by the subscale's id
 */
public record Pulse(
        String id,
        Optional<String> form,
        Optional<LocalDate> closed,
        Optional<Integer> invited,
        Optional<Integer> answers,
        Map<String, Ratings> items,
        Map<String, Subscale> subscales,
        Signals signals)
        implements Thing {

    /**
     * A subscale over all who answered it.
     *
     * @param n how many
     * @param mean of each one's own mean
     * @param sd standard deviation of each one's own mean; absent where it was not kept
     */
    public record Subscale(int n, BigDecimal mean, Optional<BigDecimal> sd) {}

    /**
     * A count that does not say which small number it is.
     *
     * @param number absent means a few: 1 or 2
     */
    public record Count(Optional<Integer> number) {

        public static final Count FEW = new Count(Optional.empty());
    }

    /**
     * How many saw a sign of a community as one would like it, or as one would not.
     *
     * @param anyNightmare how many saw at least one sign of the second kind
     */
    public record Signals(Map<String, Count> dream, Map<String, Count> nightmare, Optional<Count> anyNightmare) {

        public static final Signals NONE = new Signals(Map.of(), Map.of(), Optional.empty());

        public Signals {
            dream = Ordered.copy(dream);
            nightmare = Ordered.copy(nightmare);
        }
    }

    public Pulse {
        items = Ordered.copy(items);
        subscales = Ordered.copy(subscales);
    }

    @Override
    public Key key() {
        return new Key(Kind.PULSE, id);
    }
}
