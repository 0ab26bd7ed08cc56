package cop.store;

import cop.model.CopException;
import cop.model.Problem;
import cop.model.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One YAML file of the data folder as text, with its tree and what is wrong with its writing.
 *
 * @param file the path relative to the data folder
 * @param text every character of the file, with its byte order mark and line ends
 * @param root the tree; an absent value where the file is empty or cannot be understood
 * @param problems errors of syntax, in the order of the text; empty for a file that can be understood
 */
public record YamlText(String file, String text, Node root, List<Problem> problems) {

    /** The name of the check that a badly written file fails. */
    public static final String SYNTAX = "syntax";

    static final int MAX_BYTES = 8 << 20;
    static final int MAX_DEPTH = 64;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public YamlText {
        problems = List.copyOf(problems);
    }

    /** Reads the bytes of a file; never fails, but may hold problems. */
    public static YamlText read(String file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return broken(
                    file,
                    "",
                    new Source(file, 1, 1),
                    "This file is larger than 8 MB: split it, or move files that are not text into `files/`.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return broken(
                    file,
                    text,
                    place(file, text, text.length()),
                    "This character is not saved as UTF-8: open the file in an editor and save it with the encoding UTF-8.");
        }
        return parse(file, text);
    }

    /** Understands a text; never fails, but may hold problems. */
    public static YamlText parse(String file, String text) {
        NodeBuilder builder = new NodeBuilder(file, text, hasByteOrderMark(text) ? 1 : 0);
        try {
            Node root = builder.build();
            return builder.problems().isEmpty()
                    ? new YamlText(file, text, root, List.of())
                    : broken(file, text, builder.problems());
        } catch (YamlEngineException e) {
            List<Problem> problems = new ArrayList<>(builder.problems());
            problems.add(new Misspelling(file, text).explain(e));
            return broken(file, text, problems);
        } catch (CopException e) {
            return broken(file, text, e.problems());
        }
    }

    /**
     * Reads the record that this file holds, or says what is wrong with it.
     *
     * @param id the id of the thing that the file is about, for {@link Values#id}
     */
    public <T> Decoded<T> as(Type<T> type, String id) {
        Reading reading = new Reading(this, id);
        return problems.isEmpty()
                ? new Decoded<>(type.decode(root, reading), reading.problems())
                : new Decoded<>(Optional.empty(), problems);
    }

    /** The place of a node, or of the deepest part of the path that is there. */
    public Source source(String... path) {
        return source(root.at(path));
    }

    /** The place of the last key of a path, or of what is around it where it is not there. */
    Source sourceOfKey(String... path) {
        int last = path.length - 1;
        Node around = root.at(Arrays.copyOf(path, last));
        return source(
                around instanceof Node.Mapping mapping
                        ? mapping.entry(path[last]).<Node>map(Node.Entry::key).orElse(around)
                        : around);
    }

    private Source source(Node node) {
        return new Source(file, node.span().line(), node.span().column());
    }

    /** Whether the text begins with the invisible mark that some Windows editors write. */
    static boolean hasByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    /** The same for the bytes of a text. */
    static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The line and column of an offset. */
    static Source place(String file, String text, int offset) {
        int line = 1;
        int lineStart = hasByteOrderMark(text) ? 1 : 0;
        for (int i = lineStart; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Source(file, line, 1 + text.codePointCount(Math.min(lineStart, offset), offset));
    }

    private static YamlText broken(String file, String text, Source source, String message) {
        return broken(file, text, List.of(Problem.error(SYNTAX, source, message)));
    }

    private static YamlText broken(String file, String text, List<Problem> problems) {
        return new YamlText(file, text, new Node.Scalar(new Node.Span(0, 0, 1, 1), "", Node.Style.PLAIN), problems);
    }
}
