package cop.render;

import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Chart;
import cop.view.Column;
import cop.view.Document;
import cop.view.Facts;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Shows the first table of an answer, or else its first facts or points, as comma-separated values with the cells that
 * programs read.
 *
 * <p>Commas, quotes and CRLF are those of RFC 4180. The text begins with a byte order mark, because Excel takes a file
 * without one for the country's old code page and garbles every name beyond ASCII; LibreOffice and Google Sheets skip
 * it. Cells that a spreadsheet would run or change are made safe. Raw output has neither the mark nor safe cells.
 */
final class CsvRenderer implements Renderer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String render(Answer answer, Page page) {
        Optional<Table> table = answer.view().fold(new FirstTable());
        if (table.isEmpty()) {
            table = answer.view().fold(new FirstList());
        }
        return table.map(found -> (page.raw() ? "" : BYTE_ORDER_MARK) + print(found, page.raw()))
                .orElse("");
    }

    private static String print(Table table, boolean raw) {
        StringBuilder out = new StringBuilder();
        try {
            CSVFormat.RFC4180.printRecord(
                    out, table.columns().stream().map(Column::key).toArray());
            for (List<Cell> row : table.rows()) {
                CSVFormat.RFC4180.printRecord(
                        out,
                        row.stream()
                                .map(Cell::machine)
                                .map(cell -> raw ? cell : SafeCell.of(cell))
                                .toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static class FirstTable implements View.Cases<Optional<Table>> {

        @Override
        public Optional<Table> table(Table table) {
            return Optional.of(table);
        }

        @Override
        public Optional<Table> chart(Chart chart) {
            return chart.instead().fold(this);
        }

        @Override
        public Optional<Table> document(Document document) {
            return Optional.of(document.table());
        }

        @Override
        public Optional<Table> sections(Sections sections) {
            if (sections.rows().isPresent()) {
                return sections.rows();
            }
            for (Section section : sections.sections()) {
                Optional<Table> found = section.body().fold(this);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<Table> facts(Facts facts) {
            return Optional.empty();
        }

        @Override
        public Optional<Table> bullets(Bullets bullets) {
            return Optional.empty();
        }

        @Override
        public Optional<Table> prose(Prose prose) {
            return Optional.empty();
        }
    }

    /** For an answer without any table. */
    private static final class FirstList extends FirstTable {

        @Override
        public Optional<Table> facts(Facts facts) {
            List<List<Cell>> rows = new ArrayList<>();
            facts.facts().forEach(fact -> rows.add(List.of(Cell.of(fact.label()), fact.value())));
            return Optional.of(new Table(List.of(Column.of("label", ""), Column.of("value", "")), rows, ""));
        }

        @Override
        public Optional<Table> bullets(Bullets bullets) {
            List<List<Cell>> rows = new ArrayList<>();
            bullets.points().forEach(point -> rows.add(List.of(Cell.of(point))));
            return Optional.of(new Table(List.of(Column.of("text", "")), rows, ""));
        }

        @Override
        public Optional<Table> prose(Prose prose) {
            return bullets(new Bullets(false, List.of(prose.text())));
        }
    }
}
