package cop.store;

import cop.model.Problem;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the place and the words for what is wrong with a text that the parser gave up on. The parser only says where; what
 * a person most likely did is read from the text around that place.
 */
final class Misspelling {

    private final String file;
    private final String text;

    Misspelling(String file, String text) {
        this.file = file;
        this.text = text;
    }

    Problem explain(YamlEngineException failure) {
        if (failure instanceof MarkedYamlEngineException marked) {
            int at = offset(marked.getProblemMark());
            int begun = marked.getContextMark().isPresent() ? offset(marked.getContextMark()) : at;
            return explain(begun, at);
        }
        if (failure instanceof ReaderException reader) {
            return problem(
                    text.offsetByCodePoints(0, Math.min(reader.getPosition(), text.codePointCount(0, text.length()))),
                    "There is an invisible character here that no text should have: delete it and type the line again.");
        }
        return lost(0);
    }

    /**
     * @param begun where the thing begins that could not be finished
     * @param at where it could not go on
     */
    private Problem explain(int begun, int at) {
        int tab = tabBefore(at);
        if (tab >= 0) {
            return problem(tab, "This line is moved in with a tab: use spaces instead, two for each step.");
        }
        return switch (charAt(begun)) {
            case '"', '\'' -> quoted(begun, at);
            case '*', '&', '!' -> cannotBegin(begun);
            case '[' -> problem(begun, "This bracket is opened and never closed: put a ] where the list ends.");
            case '{' -> problem(begun, "This bracket is opened and never closed: put a } where it ends.");
            default -> plain(begun, at);
        };
    }

    private Problem quoted(int begun, int at) {
        if (at >= text.length()) {
            return problem(
                    begun, "This quote is opened and never closed: add a " + charAt(begun) + " where the text ends.");
        }
        int escape = text.lastIndexOf('\\', at);
        return escape > begun && escape >= lineStart(at)
                ? problem(escape, "A \\ has a meaning of its own inside \" quotes: write it twice, or use ' quotes.")
                : plain(begun, at);
    }

    private Problem plain(int begun, int at) {
        return switch (charAt(at)) {
            case '@', '%', '`' ->
                problem(at, "A text cannot begin with " + charAt(at) + ": put it in quotes: " + inQuotes(at));
            case '*', '&', '!' -> cannotBegin(at);
            case ':' -> strayColon(at);
            default -> unfinished(begun, at);
        };
    }

    private Problem cannotBegin(int at) {
        return problem(
                at,
                "A text cannot begin with " + charAt(at)
                        + ": put it in quotes; an entry of a list begins with a hyphen and a" + " space.");
    }

    /** A colon inside a text, or after a line above that lacks one. */
    private Problem strayColon(int at) {
        int start = lineStart(at);
        int first = text.indexOf(": ", start);
        if (first >= 0 && first < at) {
            return problem(
                    at,
                    "A second colon on one line needs quotes around the text: "
                            + text.substring(start, first).strip() + ": " + inQuotes(first + 2));
        }
        return colonless(lineStart(start - 1)).orElseGet(() -> lost(start));
    }

    private Problem unfinished(int begun, int at) {
        if (charAt(at - 1) == '"' || charAt(at - 2) == '"') {
            String before = text.substring(lineStart(at), at).strip();
            return before.endsWith(": \"")
                    ? problem(
                            at - 1, "This quote closes one that was opened on a line above: add the missing \" there.")
                    : problem(at, "The text goes on after its closing quote: put the quotes around all of it.");
        }
        return (lineStart(begun) == lineStart(at) ? Optional.<Problem>empty() : colonless(lineStart(begun)))
                .orElseGet(() -> lost(at));
    }

    /** What is wrong with a line that should give a field its value and has no colon with a space. */
    private Optional<Problem> colonless(int start) {
        String line = line(start).strip();
        int colon = line.indexOf(':');
        if (line.isEmpty() || line.startsWith("- ") || line.contains(": ") || colon == line.length() - 1) {
            return Optional.empty();
        }
        int place = text.indexOf(line, start);
        return Optional.of(
                colon > 0
                        ? problem(
                                place,
                                "A space is missing after the colon: " + line.substring(0, colon) + ": "
                                        + line.substring(colon + 1))
                        : problem(
                                place,
                                "A colon is missing in this line: write the field's name, a colon, a space and the value."));
    }

    private Problem lost(int at) {
        int first = lineStart(at);
        while (charAt(first) == ' ') {
            first++;
        }
        return problem(
                first,
                "This line does not fit to the lines above it: begin it exactly below the line that it belongs with, and check"
                        + " that the line above is complete.");
    }

    private Problem problem(int at, String message) {
        return Problem.error(YamlText.SYNTAX, YamlText.place(file, text, at), message);
    }

    /** The first tab among the blanks that the line of a place begins with; -1 where there is none. */
    private int tabBefore(int at) {
        for (int i = lineStart(at); i < text.length(); i++) {
            char c = charAt(i);
            if (c == '\t') {
                return i;
            }
            if (c != ' ') {
                return -1;
            }
        }
        return -1;
    }

    /** The rest of the line from a place on, in quotes. */
    private String inQuotes(int at) {
        return ScalarText.doubleQuoted(line(at).strip());
    }

    private String line(int start) {
        int end = start;
        while (end < text.length() && !isBreak(charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private int lineStart(int at) {
        int start = Math.min(at, text.length());
        while (start > firstCharacter() && !isBreak(charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The offset in the text of a place that the parser counts in lines and characters. */
    private int offset(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return firstCharacter();
        }
        int start = firstCharacter();
        for (int line = 0; line < mark.get().getLine() && start < text.length(); start++) {
            char c = charAt(start);
            if (c == '\n' || (c == '\r' && charAt(start + 1) != '\n')) {
                line++;
            }
        }
        int left = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(mark.get().getColumn(), left));
    }

    private int firstCharacter() {
        return YamlText.hasByteOrderMark(text) ? 1 : 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The character at a place; a line end before the beginning and after the end. */
    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }
}
