package cop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The money of one period: planned, spent and given. Amounts are exact, in the community's currency.
 *
 * @param period its first and last day
 * @param phasing how what is planned is spread over the period; absent means that nobody has said
 * @param lines what is planned, by the line's id
 * @param inKind what was given other than money
 * @param updated the day on which somebody last looked whether everything is in it
 */
public record Budget(
        String id,
        Optional<Span> period,
        Optional<Phasing> phasing,
        boolean visibleToMembers,
        Map<String, Line> lines,
        List<Expense> spent,
        List<InKind> inKind,
        List<Contribution> contributions,
        Optional<LocalDate> updated)
        implements Thing {

    /** What money is spent on. */
    public enum Category {
        VENUE,
        REFRESHMENTS,
        TECHNOLOGY,
        PUBLISHING,
        PROMOTION,
        FACILITATOR,
        TRAVEL,
        OTHER
    }

    /**
     * How what is planned is spread.
     *
     * @param months what falls into which month; nothing means evenly
     */
    public record Phasing(Map<YearMonth, BigDecimal> months) {

        public static final Phasing EVEN = new Phasing(Map.of());

        public Phasing {
            months = Ordered.copy(months);
        }

        public boolean isEven() {
            return months.isEmpty();
        }
    }

    /** What is planned for one purpose. */
    public record Line(Optional<Category> category, Optional<BigDecimal> planned) {}

    /**
     * Money that was spent.
     *
     * @param line the id of a line
     * @param paidBy the organisation or person that paid
     * @param receipt where the receipt is found
     */
    public record Expense(
            LocalDate on,
            Optional<String> line,
            BigDecimal amount,
            Optional<String> paidBy,
            Optional<String> what,
            Optional<String> receipt,
            Optional<String> meeting) {

        Expense withMeeting(Optional<String> other) {
            return new Expense(on, line, amount, paidBy, what, receipt, other);
        }
    }

    /**
     * Something given other than money.
     *
     * @param value what it would have cost
     */
    public record InKind(LocalDate on, Optional<String> what, Optional<BigDecimal> value, Optional<String> by) {}

    /** Money given to the community. */
    public record Contribution(LocalDate on, Optional<String> by, BigDecimal amount) {}

    public Budget {
        lines = Ordered.copy(lines);
        spent = List.copyOf(spent);
        inKind = List.copyOf(inKind);
        contributions = List.copyOf(contributions);
    }

    @Override
    public Key key() {
        return new Key(Kind.BUDGET, id);
    }

    public Budget withSpent(List<Expense> expenses) {
        return new Budget(id, period, phasing, visibleToMembers, lines, expenses, inKind, contributions, updated);
    }
}
