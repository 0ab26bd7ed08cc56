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
            Column.of("dimension", ""),
            Column.of("id", "Id"),
            Column.of("indicator", "Indicator"),
            Column.of("counts", "Counts"),
            Column.of("share", "Share"),
            Column.of("likely", "Likely"),
            Column.of("status", "Status"),
            Column.of("trend", "Lately"));

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
                figure.map(f -> Cell.of(f.tally().words())).orElse(Cell.none()),
                figure.flatMap(f -> f.percent().map(percent -> Cell.of(percent, Double.toString(f.value()))))
                        .orElse(Cell.none()),
                figure.flatMap(Figure::range)
                        .map(range -> Cell.of(Share.range(range), range.lo() + " to " + range.hi()))
                        .orElse(Cell.none()),
                Cell.of(status.shown(), status.key()).toned(status.tone()),
                figure.flatMap(Figure::movement)
                        .map(m -> Cell.of(
                                m.spark() + " " + m.word().words(), m.word().words()))
                        .orElse(Cell.none()));
    }
}
