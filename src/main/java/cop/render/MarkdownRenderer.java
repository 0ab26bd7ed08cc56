package cop.render;

import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Chart;
import cop.view.Column;
import cop.view.Column.Align;
import cop.view.Document;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.View;
import java.util.ArrayList;
import java.util.List;

/** Shows the view of an answer as GitHub flavoured Markdown whose source reads well, too. */
final class MarkdownRenderer implements Renderer {

    @Override
    public String render(Answer answer, Page page) {
        return render(answer.view(), page);
    }

    String render(View view, Page page) {
        String text = view.fold(new Blocks(page, 2));
        return text.isEmpty() ? "" : text + "\n";
    }

    /** The text of each view, without a line break at its end; {@code level} is that of the next heading. */
    private record Blocks(Page page, int level) implements View.Cases<String> {

        private static final int DEEPEST = 6;

        @Override
        public String table(Table whole) {
            Table table = whole.forPeople();
            if (table.rows().isEmpty()) {
                return prose(new Prose(table.whenEmpty()));
            }
            List<List<String>> rows = new ArrayList<>();
            rows.add(table.columns().stream()
                    .map(column -> Markdown.escapeLine(column.title()))
                    .toList());
            for (List<Cell> row : table.rows()) {
                rows.add(row.stream()
                        .map(cell -> Markdown.escapeLine(cell.human()))
                        .toList());
            }
            return grid(table.columns(), rows);
        }

        private static String grid(List<Column> columns, List<List<String>> rows) {
            int[] widths = new int[columns.size()];
            for (int c = 0; c < widths.length; c++) {
                widths[c] = 3;
                for (List<String> row : rows) {
                    widths[c] = Math.max(widths[c], Columns.width(row.get(c)));
                }
            }
            StringBuilder out = new StringBuilder();
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < widths.length; c++) {
                    boolean right = columns.get(c).align() == Align.RIGHT;
                    out.append(c == 0 ? "| " : " | ")
                            .append(Columns.pad(rows.get(r).get(c), widths[c], right));
                }
                out.append(r < rows.size() - 1 ? " |\n" : " |");
                if (r == 0) {
                    appendRule(columns, widths, out);
                }
            }
            return out.toString();
        }

        private static void appendRule(List<Column> columns, int[] widths, StringBuilder out) {
            for (int c = 0; c < widths.length; c++) {
                boolean right = columns.get(c).align() == Align.RIGHT;
                out.append(c == 0 ? "| " : " | ")
                        .append("-".repeat(right ? widths[c] - 1 : widths[c]))
                        .append(right ? ":" : "");
            }
            out.append(" |\n");
        }

        @Override
        public String facts(Facts facts) {
            List<String> lines = new ArrayList<>();
            for (Fact fact : facts.facts()) {
                String label = Markdown.escapeLine(fact.label());
                lines.add(point(
                        "- ",
                        "**" + label + ":** ",
                        Markdown.escape(fact.value().human().strip())));
            }
            return String.join("\n", lines);
        }

        @Override
        public String bullets(Bullets bullets) {
            List<String> lines = new ArrayList<>();
            for (String point : bullets.points()) {
                String mark = bullets.numbered() ? lines.size() + 1 + ". " : "- ";
                lines.add(point(mark, "", headed(Markdown.escape(point.strip()))));
            }
            return String.join("\n", lines);
        }

        /** What a point of several lines is about stands out. */
        private static String headed(String written) {
            int first = written.indexOf('\n');
            return first < 0 ? written : "**" + written.substring(0, first) + "**" + written.substring(first);
        }

        /** A point of a list; its further lines stand beneath it, held apart by hard breaks. */
        private static String point(String mark, String label, String written) {
            String beneath = "\\\n" + " ".repeat(mark.length());
            return (mark + label + written.replace("\n", beneath)).stripTrailing();
        }

        @Override
        public String sections(Sections sections) {
            List<String> blocks = new ArrayList<>();
            Blocks beneath = new Blocks(page, Math.min(level + 1, DEEPEST));
            for (Section section : sections.sections()) {
                boolean headed = !section.heading().isEmpty();
                if (headed) {
                    blocks.add("#".repeat(level) + " " + Markdown.escapeLine(section.heading()));
                }
                String body = section.body().fold(headed ? beneath : this);
                if (!body.isEmpty()) {
                    blocks.add(body);
                }
            }
            return String.join("\n\n", blocks);
        }

        @Override
        public String prose(Prose prose) {
            return Markdown.escape(prose.text().strip());
        }

        @Override
        public String chart(Chart chart) {
            return chart.instead().fold(this);
        }

        @Override
        public String document(Document document) {
            return page.templates()
                    .fill(document.template(), Markup.MARKDOWN, document.context())
                    .strip();
        }
    }
}
