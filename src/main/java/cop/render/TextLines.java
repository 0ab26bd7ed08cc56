package cop.render;

import cop.view.Bullets;
import cop.view.Chart;
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

/** The lines of a view, none of them wider than {@code width} unless a single word is, and without trailing blanks. */
record TextLines(Page page, int width) implements View.Cases<List<String>> {

    /** Longer lines of running text are tiring to read. */
    private static final int PROSE_WIDTH = 100;

    private static final int INDENT = 2;

    /** Between a label and its value. */
    private static final String GAP = "   ";

    @Override
    public List<String> table(Table table) {
        return table.rows().isEmpty()
                ? prose(new Prose(table.whenEmpty()))
                : new TextTable(this, table.forPeople()).lines();
    }

    @Override
    public List<String> facts(Facts facts) {
        int labels = 0;
        for (Fact fact : facts.facts()) {
            labels = Math.max(labels, Columns.width(shown(fact.label())));
        }
        List<String> lines = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            addFact(Columns.pad(shown(fact.label()), labels, false) + GAP, fact, lines);
        }
        return lines;
    }

    private void addFact(String label, Fact fact, List<String> lines) {
        int hang = Columns.width(label);
        String beginning = label;
        for (String value : Columns.lines(shown(fact.value().human()))) {
            int inked = beginning.length();
            for (String line : Columns.wrap(beginning + value, width, hang)) {
                int from = Math.min(inked, line.length());
                lines.add(line.substring(0, from)
                        + ink().toned(line.substring(from), fact.value().tone()));
                inked = 0;
            }
            beginning = " ".repeat(hang);
        }
    }

    @Override
    public List<String> sections(Sections sections) {
        List<String> lines = new ArrayList<>();
        for (Section section : sections.sections()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (section.heading().isEmpty()) {
                lines.addAll(section.body().fold(this));
            } else {
                for (String line : Columns.wrap(shown(section.heading()), width)) {
                    lines.add(ink().heading(line));
                }
                lines.addAll(indented(section.body().fold(new TextLines(page, width - INDENT))));
            }
        }
        return lines;
    }

    @Override
    public List<String> prose(Prose prose) {
        List<String> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : Columns.lines(shown(prose.text()).strip() + "\n")) {
            if (!line.isBlank()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            } else if (!paragraph.isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(Columns.wrap(paragraph.toString(), Math.min(width, PROSE_WIDTH)));
                paragraph = new StringBuilder();
            }
        }
        return lines;
    }

    @Override
    public List<String> bullets(Bullets bullets) {
        int count = bullets.points().size();
        int digits = Math.max(2, String.valueOf(count).length());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String number = String.valueOf(i + 1);
            String mark = bullets.numbered() ? Columns.pad(number, digits, true) + ". " : "- ";
            for (String line : Columns.lines(shown(bullets.points().get(i)))) {
                lines.addAll(Columns.wrap(mark + line, width, mark.length() + leadingBlanks(line)));
                mark = " ".repeat(mark.length());
            }
        }
        return lines;
    }

    @Override
    public List<String> chart(Chart chart) {
        return chart.instead().fold(this);
    }

    @Override
    public List<String> document(Document document) {
        List<String> lines = new ArrayList<>();
        for (String line :
                Columns.lines(shown(page.templates().fill(document.template(), Markup.TEXT, document.context())))) {
            lines.addAll(Columns.wrap(line, Math.min(width, PROSE_WIDTH), hang(line)));
        }
        return lines;
    }

    /** Where the text of a template's line begins, behind a mark such as {@code - }, {@code 2. } or {@code 14:00  }. */
    private static int hang(String line) {
        int start = leadingBlanks(line);
        int blank = line.indexOf(' ', start);
        if (blank < 0) {
            return start;
        }
        int next = blank + leadingBlanks(line.substring(blank));
        String mark = line.substring(start, blank);
        boolean marks =
                mark.equals("-") || (mark.endsWith(".") && Character.isDigit(mark.charAt(0))) || next - blank > 1;
        return marks ? next : start;
    }

    private static int leadingBlanks(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    private static List<String> indented(List<String> lines) {
        List<String> indented = new ArrayList<>(lines.size());
        for (String line : lines) {
            indented.add(line.isEmpty() ? line : " ".repeat(INDENT) + line);
        }
        return indented;
    }

    /** Text from the data folder as this page can show it. */
    String shown(String text) {
        String visible = Glyphs.visible(text);
        return page.unicode() ? visible : Glyphs.ascii(visible);
    }

    Ink ink() {
        return new Ink(page.colour());
    }
}
