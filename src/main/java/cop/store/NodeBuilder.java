package cop.store;

import cop.model.CopException;
import cop.model.Problem;
import cop.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the {@link Node}s of one text from the parser's events.
 *
 * <p>The events of the engine are used rather than the tokens of the library above it: those hide quotes, styles, tags
 * and a second document, and their classes alone cost more than reading a whole small folder.
 */
final class NodeBuilder {

    static final String NAMELESS = "A name must stand before the colon: write `name: text`.";

    private final String file;
    private final String text;
    private final int textStart;
    private final int[] offsets;
    private final ParserImpl events;
    private final List<Problem> problems = new ArrayList<>();

    NodeBuilder(String file, String text, int textStart) {
        this.file = file;
        this.text = text;
        this.textStart = textStart;
        String content = text.substring(textStart);
        this.offsets = offsets(content);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, content));
    }

    List<Problem> problems() {
        return problems;
    }

    Node build() {
        events.next();
        if (events.peekEvent().getEventId() == Event.ID.StreamEnd) {
            return new Node.Scalar(new Node.Span(textStart, textStart, 1, 1), "", Node.Style.PLAIN);
        }
        events.next();
        Node root = node(events.next(), 1);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            problems.add(
                    problem(
                            end,
                            "`---` starts a second document here, and one file holds one thing: move what follows to a file of its own."));
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > YamlText.MAX_DEPTH) {
            problems.add(problem(
                    event,
                    "This is nested more than " + YamlText.MAX_DEPTH
                            + " levels deep: look for a bracket that is not closed."));
            throw CopException.badData(file, "", problems);
        }
        refuseExtras(event);
        return switch (event.getEventId()) {
            case MappingStart -> mapping((MappingStartEvent) event, depth);
            case SequenceStart -> sequence((SequenceStartEvent) event, depth);
            case Alias -> new Node.Scalar(span(event), "", Node.Style.PLAIN);
            default -> scalar((ScalarEvent) event);
        };
    }

    private Node.Mapping mapping(MappingStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Node.Scalar name)
                    || name.span().start() == name.span().end()) {
                problems.add(problem(event, NAMELESS));
                continue;
            }
            if (!colonFollows(name.span().end(), start.isFlow())) {
                Problem problem = problem(event, loneKey(name.text(), start.isFlow()));
                problems.add(start.isFlow() && !entries.isEmpty() ? joined(entries, name, problem) : problem);
            }
            Integer first = lines.putIfAbsent(name.text(), name.span().line());
            if (first != null) {
                problems.add(problem(
                        event, "`" + name.text() + "` is already there on line " + first + ": keep one of the two."));
            }
            entries.add(new Node.Entry(name, value));
        }
        int last = entries.isEmpty()
                ? 0
                : entries.get(entries.size() - 1).value().span().end();
        return new Node.Mapping(span(start, start.isFlow() ? end(event) : last), start.isFlow(), entries);
    }

    private Node.Sequence sequence(SequenceStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        int last = items.isEmpty() ? 0 : items.get(items.size() - 1).span().end();
        return new Node.Sequence(span(start, start.isFlow() ? end(event) : last), start.isFlow(), items);
    }

    private Node.Scalar scalar(ScalarEvent event) {
        Node.Style style = style(event.getScalarStyle());
        Node.Span span = span(event);
        if (style == Node.Style.LITERAL || style == Node.Style.FOLDED) {
            span = span(event, blockEnd(span.start(), span.end()));
        }
        return new Node.Scalar(span, event.getValue(), style);
    }

    /** The parser ends a block where the next thing begins; here it ends with its last line of text. */
    private int blockEnd(int start, int end) {
        int header = text.indexOf('\n', start);
        boolean keepsBlankLines = header > 0 && text.substring(start, header).indexOf('+') > 0;
        int last = end;
        boolean lineEnd = false;
        while (last > start && isBlank(text.charAt(last - 1)) && !(keepsBlankLines && lineEnd)) {
            last--;
            lineEnd = text.charAt(last) == '\n';
        }
        return last;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private boolean colonFollows(int offset, boolean acrossLines) {
        int i = offset;
        while (i < text.length() && (acrossLines ? isBlank(text.charAt(i)) : text.charAt(i) == ' ')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == ':';
    }

    /** The problem of a text that a comma cut in two, with the two in quotes as one. */
    private Problem joined(List<Node.Entry> entries, Node.Scalar rest, Problem problem) {
        Node begin = entries.get(entries.size() - 1).value();
        int start = begin.span().start();
        int end = rest.span().end();
        return begin instanceof Node.Scalar scalar && scalar.style() == Node.Style.PLAIN && end > start
                ? problem.mending(start, end, ScalarText.doubleQuoted(text.substring(start, end)))
                : problem;
    }

    private static String loneKey(String key, boolean flow) {
        return flow
                ? "Between `{` and `}` a comma starts a new entry, so `" + key
                        + "` stands alone: put the whole text in quotes, or write one entry per line without `{}`."
                : "Write `" + key + ": …` on one line, without `?`.";
    }

    private void refuseExtras(Event event) {
        if (event instanceof AliasEvent) {
            problems.add(problem(event, quote('*')));
        } else if (event instanceof NodeEvent node) {
            if (node.getAnchor().isPresent()) {
                problems.add(problem(event, quote('&')));
            }
            if (text.charAt(Math.min(start(event), text.length() - 1)) == '!') {
                problems.add(problem(event, quote('!')));
            }
        }
    }

    /** What YAML offers for programmers here is, in the files of a community, a text that begins unluckily. */
    private static String quote(char first) {
        return "A text cannot begin with `" + first + "`: put the whole text in quotes.";
    }

    private Problem problem(Event event, String message) {
        Mark mark = event.getStartMark().orElseThrow();
        return Problem.error(YamlText.SYNTAX, new Source(file, mark.getLine() + 1, mark.getColumn() + 1), message);
    }

    private Node.Span span(Event event) {
        return span(event, end(event));
    }

    private Node.Span span(Event event, int end) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Node.Span(start(event), end, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private int start(Event event) {
        return offset(event.getStartMark().orElseThrow());
    }

    private int end(Event event) {
        return offset(event.getEndMark().orElseThrow());
    }

    private int offset(Mark mark) {
        return textStart + (offsets.length == 0 ? mark.getIndex() : offsets[mark.getIndex()]);
    }

    /** The parser counts characters beyond the first plane once, Java twice; empty where there are none. */
    private static int[] offsets(String content) {
        int count = content.codePointCount(0, content.length());
        if (count == content.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        for (int i = 0, offset = 0; i < count; i++) {
            offset += Character.charCount(content.codePointAt(offset));
            offsets[i + 1] = offset;
        }
        return offsets;
    }

    private static Node.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Node.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Node.Style.DOUBLE_QUOTED;
            case LITERAL -> Node.Style.LITERAL;
            case FOLDED -> Node.Style.FOLDED;
            default -> Node.Style.PLAIN;
        };
    }
}
