package cop.render;

import cop.view.Cell;
import cop.view.Column;
import cop.view.Column.Align;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table laid out in columns. Where it is too wide, the widest columns of text are wrapped; where not even every word
 * fits, each row is shown as labelled values.
 */
final class TextTable {

    private static final String GAP = "  ";

    /** What the branches of a tree are drawn with. */
    private static final String TREE = "│├└─\u00A0";

    private final TextLines page;
    private final Table table;
    private final int count;

    TextTable(TextLines page, Table table) {
        this.page = page;
        this.table = table;
        this.count = table.columns().size();
    }

    List<String> lines() {
        int[] widths = new int[count];
        int[] least = new int[count];
        for (int c = 0; c < count; c++) {
            measure(c, widths, least);
        }
        int room = page.width() - GAP.length() * (count - 1);
        if (sum(least) > room) {
            return stacked();
        }
        shrink(widths, least, room);
        List<String> lines = new ArrayList<>();
        addTitles(widths, lines);
        for (List<Cell> row : table.rows()) {
            addRow(row, widths, lines);
        }
        return lines;
    }

    private void measure(int c, int[] widths, int[] least) {
        Column column = table.columns().get(c);
        List<String> texts = new ArrayList<>();
        texts.add(page.shown(column.title()));
        for (List<Cell> row : table.rows()) {
            texts.add(page.shown(row.get(c).human()));
        }
        for (String text : texts) {
            for (String line : Columns.lines(text)) {
                widths[c] = Math.max(widths[c], Columns.width(line));
                least[c] = Math.max(least[c], Columns.widestWord(line));
            }
        }
        if (column.align() == Align.RIGHT) {
            least[c] = widths[c];
        }
    }

    /** Takes columns from the widest that can spare some until all fit into the room. */
    private static void shrink(int[] widths, int[] least, int room) {
        for (int over = sum(widths) - room; over > 0; over--) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            widths[widest]--;
        }
    }

    private void addTitles(int[] widths, List<String> lines) {
        List<List<String>> titles = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            titles.add(Columns.wrap(page.shown(table.columns().get(c).title()), widths[c]));
        }
        addLines(titles, widths, lines, (text, c) -> page.ink().columnTitle(text));
    }

    private void addRow(List<Cell> row, int[] widths, List<String> lines) {
        List<List<String>> cells = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            cells.add(wrapped(page.shown(row.get(c).human()), widths[c]));
        }
        addLines(
                cells,
                widths,
                lines,
                (text, c) -> page.ink().toned(text, row.get(c).tone()));
    }

    /** The lines of a cell. Where a tree is drawn, its branches go on beside what is broken. */
    private static List<String> wrapped(String text, int width) {
        int depth = 0;
        while (depth < text.length() && TREE.indexOf(text.charAt(depth)) >= 0) {
            depth++;
        }
        List<String> lines = Columns.wrap(text, width, depth);
        String blank = " ".repeat(depth);
        String beside =
                text.substring(0, depth).replace('├', '│').replace('└', ' ').replace('─', ' ');
        for (int i = 1; i < lines.size() && depth > 0; i++) {
            if (lines.get(i).startsWith(blank)) {
                lines.set(i, beside + lines.get(i).substring(depth));
            }
        }
        return lines;
    }

    /** How the text of a column is coloured. */
    private interface Brush {
        String paint(String text, int column);
    }

    private void addLines(List<List<String>> cells, int[] widths, List<String> lines, Brush brush) {
        int height = 0;
        for (List<String> cell : cells) {
            height = Math.max(height, cell.size());
        }
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < count; c++) {
                String text = i < cells.get(c).size() ? cells.get(c).get(i) : "";
                boolean right = table.columns().get(c).align() == Align.RIGHT;
                String blanks = " ".repeat(Math.max(0, widths[c] - Columns.width(text)));
                String painted = brush.paint(text, c);
                line.append(c == 0 ? "" : GAP).append(right ? blanks + painted : painted + blanks);
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private List<String> stacked() {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<Fact> facts = new ArrayList<>();
            for (int c = 0; c < count; c++) {
                facts.add(new Fact(table.columns().get(c).title(), row.get(c)));
            }
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(page.facts(new Facts(facts)));
        }
        return lines;
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}
