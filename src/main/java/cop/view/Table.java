package cop.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of equal shape.
 *
 * @param rows every row has one cell per column
 * @param whenEmpty the sentence that people see where there is no row
 */
public record Table(List<Column> columns, List<List<Cell>> rows, String whenEmpty) implements View {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells for " + columns.size());
            }
        }
    }

    /** Without the columns that only programs want. */
    public Table forPeople() {
        if (columns.stream().allMatch(Column::isForPeople)) {
            return this;
        }
        return new Table(shown(columns), rows.stream().map(this::shown).toList(), whenEmpty);
    }

    private <T> List<T> shown(List<T> row) {
        List<T> shown = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).isForPeople()) {
                shown.add(row.get(c));
            }
        }
        return shown;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.table(this);
    }
}
