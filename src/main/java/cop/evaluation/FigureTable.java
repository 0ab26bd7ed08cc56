package cop.evaluation;

import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows figures below one another. */
final class FigureTable {

    private FigureTable() {}

    static Table of(List<Figure> figures, String agreed) {
        boolean counted = figures.stream().anyMatch(figure -> !figure.counts().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(
                Column.forPrograms("question"),
                Column.of("text", "Question"),
                Column.of("agreed", agreed),
                Column.number("mean", "Mean"),
                Column.of("likely", "Likely")));
        if (counted) {
            columns.add(Column.of("counts", "1 to 5"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(figure.question()),
                    Cell.of(figure.text()),
                    Cell.of(figure.agreed()),
                    figure.mean().map(mean -> Cell.of(tenth(mean), tenth(mean))).orElseGet(Cell::none),
                    likely(figure.lo(), figure.hi())));
            if (counted) {
                row.add(counts(figure));
            }
            rows.add(row);
        }
        return new Table(columns, rows, "Too few answered to show anything.");
    }

    /** How often each answer was given. */
    static Cell counts(Figure figure) {
        return figure.counts().isEmpty()
                ? Cell.none()
                : Cell.of(String.join(
                        " ", figure.counts().stream().map(String::valueOf).toList()));
    }

    static Cell likely(Optional<Double> lo, Optional<Double> hi) {
        return lo.flatMap(low -> hi.map(high -> Cell.of(tenth(low) + "–" + tenth(high))))
                .orElseGet(Cell::none);
    }

    /** With one decimal. */
    static String tenth(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
