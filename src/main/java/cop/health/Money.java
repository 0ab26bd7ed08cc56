package cop.health;

import cop.model.Agreements.Funding;
import cop.model.Budget;
import cop.model.Budget.Expense;
import cop.model.Budget.InKind;
import cop.model.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What the indicators about money share. */
final class Money {

    static final Noun BUDGET = new Noun("budget of this period", "budgets of this period");
    static final Noun DAY = new Noun("day of the budget's period", "days of the budget's period");

    private Money() {}

    /** The budget of the period in which the report is made. */
    static Optional<Budget> current(Window window) {
        return window.community().budgets().values().stream()
                .filter(budget -> isIn(budget, window.asOf()))
                .max(Comparator.comparing((Budget budget) -> period(budget).from())
                        .thenComparing(Budget::id));
    }

    static boolean isIn(Budget budget, LocalDate day) {
        return budget.period().filter(period -> period.covers(day)).isPresent();
    }

    /** Whether the community settled that it needs none. */
    static boolean isNone(Window window) {
        return funding(window)
                .flatMap(Funding::model)
                .filter(model -> model == Funding.Model.NONE)
                .isPresent();
    }

    static boolean isFromOneFunder(Window window) {
        return funding(window)
                .flatMap(Funding::model)
                .filter(model -> model == Funding.Model.SINGLE_FUNDER)
                .isPresent();
    }

    /** Whether the members have settled who pays. */
    static boolean isDecided(Window window) {
        return window.happened(funding(window).flatMap(Funding::decided));
    }

    private static Optional<Funding> funding(Window window) {
        return window.community().charter().agreements().funding();
    }

    /** A blank and the currency behind it, where it is known. */
    static String currency(Window window) {
        return window.community()
                .charter()
                .locality()
                .currency()
                .map(code -> " " + code)
                .orElse("");
    }

    static double spent(Budget budget, LocalDate asOf) {
        return budget.spent().stream()
                .filter(expense -> counts(budget, expense.on(), asOf))
                .mapToDouble(expense -> expense.amount().doubleValue())
                .sum();
    }

    /** The days of the period up to a day, both ends included. */
    static int daysElapsed(Budget budget, LocalDate asOf) {
        return (int) ChronoUnit.DAYS.between(period(budget).from(), asOf) + 1;
    }

    /** What should have been spent by a day: day by day, or by what falls into each month. */
    static double plannedToDate(Budget budget, LocalDate asOf) {
        Span period = period(budget);
        Map<YearMonth, BigDecimal> months =
                budget.phasing().map(Budget.Phasing::months).orElse(Map.of());
        if (months.isEmpty()) {
            double planned = budget.lines().values().stream()
                    .flatMap(line -> line.planned().stream())
                    .mapToDouble(BigDecimal::doubleValue)
                    .sum();
            return planned * daysElapsed(budget, asOf) / (ChronoUnit.DAYS.between(period.from(), period.to()) + 1);
        }
        return months.entrySet().stream()
                .mapToDouble(month -> month.getValue().doubleValue() * elapsed(month.getKey(), asOf))
                .sum();
    }

    private static double elapsed(YearMonth month, LocalDate asOf) {
        if (month.atDay(1).isAfter(asOf)) {
            return 0;
        }
        return month.atEndOfMonth().isAfter(asOf) ? (double) asOf.getDayOfMonth() / month.lengthOfMonth() : 1;
    }

    /** Adds what everybody bore in money and in kind; says whether of something nobody knows who bore it. */
    static boolean addBorne(Budget budget, LocalDate asOf, Map<String, Double> borne) {
        boolean unknown = false;
        for (Expense expense : budget.spent()) {
            if (counts(budget, expense.on(), asOf)) {
                unknown |= !add(expense.paidBy(), expense.amount(), borne);
            }
        }
        for (InKind gift : budget.inKind()) {
            if (counts(budget, gift.on(), asOf)) {
                unknown |= !add(gift.by(), gift.value().orElse(BigDecimal.ZERO), borne);
            }
        }
        return unknown;
    }

    private static boolean add(Optional<String> bearer, BigDecimal amount, Map<String, Double> borne) {
        bearer.ifPresent(name -> borne.merge(name, amount.doubleValue(), Double::sum));
        return bearer.isPresent();
    }

    private static boolean counts(Budget budget, LocalDate day, LocalDate asOf) {
        return isIn(budget, day) && !day.isAfter(asOf);
    }

    private static Span period(Budget budget) {
        return budget.period().orElseThrow();
    }
}
