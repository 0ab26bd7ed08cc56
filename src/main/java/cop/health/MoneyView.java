package cop.health;

import cop.model.Budget;
import cop.model.Budget.Expense;
import cop.view.Cell;
import cop.view.Facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Money line by line, for those who give it. */
final class MoneyView {

    private MoneyView() {}

    static List<Fact> of(Window window) {
        List<Fact> facts = new ArrayList<>();
        Money.current(window).ifPresent(budget -> {
            budget.lines()
                    .forEach((id, line) -> facts.add(new Fact(
                            line(id), Cell.of(spent(budget, id, window) + planned(line) + Money.currency(window)))));
            Map<String, Double> borne = new TreeMap<>();
            Money.addBorne(budget, window.asOf(), borne);
            Discretion discretion = new Discretion(window.community());
            borne.forEach((bearer, amount) -> facts.add(new Fact(
                    "Borne by " + (discretion.isSafe(bearer) ? bearer : "a member"),
                    Cell.of(Amount.money(amount) + Money.currency(window)))));
        });
        return facts;
    }

    private static String line(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    private static String planned(Budget.Line line) {
        return line.planned()
                .map(plan -> " of " + Amount.money(plan.doubleValue()))
                .orElse("");
    }

    private static String spent(Budget budget, String line, Window window) {
        double sum = budget.spent().stream()
                .filter(expense -> expense.line().equals(Optional.of(line)))
                .filter(expense -> !expense.on().isAfter(window.asOf()))
                .map(Expense::amount)
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        return Amount.money(sum);
    }
}
