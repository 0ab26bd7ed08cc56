package cop.health;

import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every indicator in one table, by dimension. */
final class FigureTable {

    private static final List<Column> COLUMNS = List.of(
            Column.of("dimension", "Area"),
            Column.of("id", "Id"),
            Column.of("indicator", "Indicator"),
            Column.of("counts", "Counts"),
            Column.forPrograms("share"),
            Column.of("likely", "Likely"),
            Column.of("status", "Status"),
            Column.forPrograms("trend"));

    private FigureTable() {}

    static Table of(List<Finding> findings) {
        List<List<Cell>> rows = new ArrayList<>();
        Optional<Dimension> before = Optional.empty();
        for (Finding finding : findings) {
            Dimension dimension = finding.card().dimension();
            String title = dimension.title();
            rows.add(row(Cell.of(before.filter(dimension::equals).isPresent() ? "" : title, title), finding));
            before = Optional.of(dimension);
        }
        return new Table(COLUMNS, rows, "");
    }

    private static List<Cell> row(Cell dimension, Finding finding) {
        Optional<Figure> figure = finding.figure();
        Status status = finding.status();
        return List.of(
                dimension,
                Cell.of(finding.card().id()),
                Cell.of(finding.card().name()),
                figure.map(FigureTable::counts).orElse(Cell.none()),
                figure.filter(f -> f.percent().isPresent())
                        .map(f -> Cell.of(Double.toString(f.value())))
                        .orElse(Cell.none()),
                figure.flatMap(FigureTable::likely).orElse(Cell.none()),
                Cell.of(status.shown(), status.key()).toned(status.tone()),
                figure.flatMap(Figure::movement)
                        .filter(Movement::isTested)
                        .map(m -> Cell.of(m.word().words()))
                        .orElse(Cell.none()));
    }

    /** Counts before percentages. */
    private static Cell counts(Figure figure) {
        String counts = figure.tally().words();
        return Cell.of(counts + figure.percent().map(percent -> ", " + percent).orElse(""), counts);
    }

    private static Optional<Cell> likely(Figure figure) {
        return figure.likely()
                .flatMap(words -> figure.range().map(range -> Cell.of(words, range.lo() + " to " + range.hi())));
    }
}
