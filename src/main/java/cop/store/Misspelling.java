package cop.store;

import cop.model.Problem;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the place and the words for what is wrong with a text that the parser gave up on.
 *
 * <p>The parser says where it stopped, which is often lines after the mistake. What stands there and on the line above
 * tells more than its message.
 */
final class Misspelling {

    private final String file;
    private final String text;
    private final TextLines lines;

    Misspelling(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = new TextLines(text);
    }

    Problem explain(YamlEngineException failure) {
        if (failure instanceof ReaderException reader) {
            return problem(
                    offset(reader.getPosition()),
                    "A character that nobody can see stands here (number "
                            + Integer.toHexString(reader.getCodePoint()).toUpperCase(Locale.ROOT)
                            + "): delete it.");
        }
        if (failure instanceof MarkedYamlEngineException marked) {
            int stop = marked.getProblemMark().map(this::offset).orElse(0);
            int begin = marked.getContextMark().map(this::offset).orElse(stop);
            return explain(String.valueOf(marked.getContext()), String.valueOf(marked.getProblem()), begin, stop);
        }
        return unclear(0);
    }

    private Problem explain(String context, String message, int begin, int stop) {
        int tab = text.substring(lines.start(stop), lines.end(stop))
                        .stripTrailing()
                        .indexOf('\t')
                + lines.start(stop);
        if (tab >= lines.start(stop) && lines.isFirst(tab)) {
            return problem(tab, "A tab stands at the beginning of this line: use spaces.")
                    .mending(tab, tab + 1, "  ");
        }
        if (context.contains("quoted scalar")) {
            return message.contains("escape") ? badEscape(stop) : unclosed(begin);
        }
        if (context.contains("block scalar")) {
            return problem(begin, "After `|` or `>` the text begins on the next line, indented: break the line here.");
        }
        if (context.contains("an alias")
                || context.contains("an anchor")
                || context.contains("a tag")
                || context.contains("a directive")) {
            return badBeginning(begin);
        }
        if (context.contains("a flow ") && !lines.isOneLine(begin, stop)) {
            return unclosed(begin);
        }
        if (context.contains("a flow ") && stop == text.length()) {
            return unclosed(Math.max(text.lastIndexOf('[', stop), text.lastIndexOf('{', stop)));
        }
        if (context.contains("a flow ")) {
            return problem(
                    stop,
                    "Between brackets a comma goes between two entries, and a text with a comma or a colon in it in quotes.");
        }
        if (context.contains("simple key")) {
            return lineWithoutField(begin);
        }
        if (message.contains("mapping values")) {
            return colon(stop);
        }
        if (message.contains("block end")) {
            return lines.isFirst(stop) ? misplacedLine(context, begin, stop) : leftover(stop);
        }
        if (message.contains("document start")) {
            return problem(stop, "`...` ends the file above this line: remove `...`, or what follows it.");
        }
        return stop < text.length() ? badBeginning(stop) : unclear(stop);
    }

    private Problem unclosed(int offset) {
        String opening = text.substring(offset, Math.min(offset + 1, text.length()));
        String closing = opening.equals("[") ? "]" : opening.equals("{") ? "}" : opening;
        return problem(
                offset, "The `" + opening + "` that opens here is not closed: add `" + closing + "` where it ends.");
    }

    private Problem badEscape(int offset) {
        int backslash = text.lastIndexOf('\\', offset);
        return problem(
                backslash,
                "`" + text.substring(backslash, Math.min(backslash + 2, text.length()))
                        + "` has no meaning between double quotes: write `\\\\` for one `\\`.");
    }

    private Problem badBeginning(int offset) {
        boolean isDash = text.startsWith("- ", offset);
        String rest = rest(offset);
        String quoted = ScalarText.doubleQuoted(rest);
        Problem problem = problem(
                offset,
                "A text cannot begin with `" + text.charAt(offset) + "`: put it in quotes: " + quoted
                        + (isDash ? ", or begin the list on the next line." : ""));
        return isDash ? problem : problem.mending(offset, offset + rest.length(), quoted);
    }

    /** A colon with a space after it where no field can begin. */
    private Problem colon(int colon) {
        int start = lines.start(colon);
        int first = fieldColon(start, lines.end(colon));
        if (first < colon) {
            int value = first + 1;
            while (text.charAt(value) == ' ') {
                value++;
            }
            String rest = rest(value);
            String quoted = ScalarText.doubleQuoted(rest);
            return problem(
                            colon,
                            "A second colon with a space after it stands in this line: put the text in quotes: "
                                    + quoted)
                    .mending(value, value + rest.length(), quoted);
        }
        return lines.above(start)
                .filter(above -> fieldColon(above, lines.end(above)) == lines.end(above))
                .map(above -> lineWithoutField(lines.firstVisible(above)))
                .orElseGet(() -> problem(
                        lines.firstVisible(start),
                        "This line is indented more than the one above, which has its value already: begin both in the"
                                + " same column."));
    }

    private Problem lineWithoutField(int start) {
        String line = rest(start);
        int colon = line.indexOf(':');
        if (colon > 0 && colon < line.length() - 1) {
            String spaced = line.substring(0, colon) + ": " + line.substring(colon + 1);
            return problem(start, "No space after the colon: write `" + spaced + "`.")
                    .mending(start, start + line.length(), spaced);
        }
        return problem(
                start, "This line has no colon: write `name: text`, or indent it if it goes on with the text above.");
    }

    private Problem misplacedLine(String context, int begin, int stop) {
        if (text.startsWith(":", stop)) {
            return problem(stop, NodeBuilder.NAMELESS);
        }
        boolean sameColumn = stop - lines.start(stop) == begin - lines.start(begin);
        if (text.startsWith("-", stop) && lines.isBlank(stop + 1, Math.min(stop + 2, text.length()))) {
            return problem(stop, "A list begins here among fields: put a line such as `name:` above it, or indent it.");
        }
        if (sameColumn && context.contains("collection")) {
            return problem(stop, "A field stands here among the entries of a list: begin it with `- `, or indent it.");
        }
        return problem(
                stop,
                "This line does not begin in the same column as the lines that it goes with: indent it as they are.");
    }

    /** Something goes on behind a value that is closed already. */
    private Problem leftover(int stop) {
        int closing = stop - 1;
        while (text.charAt(closing) == ' ') {
            closing--;
        }
        char mark = text.charAt(closing);
        if (mark != '"' && mark != '\'') {
            return problem(
                    stop,
                    "Something follows here that does not belong to the value: remove it, or put the whole"
                            + " text in quotes.");
        }
        if (opens(closing)) {
            for (int i = lines.start(closing) - 1; i >= 0; i--) {
                if (text.charAt(i) == mark
                        && opens(i)
                        && text.substring(i + 1, lines.end(i)).indexOf(mark) < 0) {
                    return unclosed(i);
                }
            }
        }
        return problem(
                closing,
                "The quotes end here, and the text goes on: write `" + (mark == '"' ? "\\\"" : "''")
                        + "` for a quote inside the text.");
    }

    /** Whether a quote stands where a text begins. */
    private boolean opens(int quote) {
        return quote > 0 && " [{,\n".indexOf(text.charAt(quote - 1)) >= 0;
    }

    private Problem unclear(int offset) {
        return problem(offset, "This cannot be understood: check the quotes, the colons and the indentation.");
    }

    /** The first colon that makes a field, or the end. */
    private int fieldColon(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ':' && (i + 1 == end || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return end;
    }

    /** What stands on the line from here on, without a comment. */
    private String rest(int start) {
        return Traps.line(text, start);
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** The parser counts characters and leaves the byte order mark out; Java counts halves of some. */
    private int offset(int index) {
        int start = YamlText.hasByteOrderMark(text) ? 1 : 0;
        return text.offsetByCodePoints(start, Math.min(index, text.codePointCount(start, text.length())));
    }

    private Problem problem(int offset, String message) {
        return Problem.error(YamlText.SYNTAX, YamlText.place(file, text, offset), message);
    }
}
