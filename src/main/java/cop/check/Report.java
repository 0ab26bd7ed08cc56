package cop.check;

import cop.model.Problem;
import cop.model.Severity;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.util.List;

/**
 * What is wrong in a data folder or could be better, for spreadsheets and programs.
 *
 * @param lines by file, line and column
 */
public record Report(List<Line> lines) {

    /** One place, in the order in which compilers name them. */
    public record Line(String file, int line, int column, Severity severity, String check, String text) {

        static Line of(Problem problem) {
            return new Line(
                    problem.source().file(),
                    problem.source().line(),
                    problem.source().column(),
                    problem.severity(),
                    problem.check(),
                    problem.text());
        }

        private List<Cell> cells() {
            return List.of(
                    Cell.of(file),
                    Cell.of(line),
                    Cell.of(column),
                    Checks.word(severity).toned(severity == Severity.ERROR ? Cell.Tone.BAD : Cell.Tone.PLAIN),
                    Cell.of(check),
                    Cell.of(text));
        }
    }

    public Report {
        lines = List.copyOf(lines);
    }

    public static Report of(List<Problem> problems) {
        return new Report(problems.stream().map(Line::of).toList());
    }

    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("file", "File"),
                Column.number("line", "Line"),
                Column.number("column", "Column"),
                Column.of("severity", "Severity"),
                Column.of("check", "Check"),
                Column.of("text", "What to do"));
        return new Answer(
                lines, new Table(columns, lines.stream().map(Line::cells).toList(), "All is well."));
    }
}
