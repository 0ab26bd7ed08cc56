package cop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes trees as YAML text in the manner of one file: its line ends, its indentation, its lists.
 *
 * @param lineEnd {@code \n} or {@code \r\n}
 * @param step blanks by which the fields of an entry are indented
 * @param dash blanks by which the dashes of a list are indented
 */
record YamlWriter(String lineEnd, int step, int dash) {

    /** The manner of a new file. */
    static final YamlWriter NEW = new YamlWriter("\n", 2, 2);

    private static final int WIDTH = 100;

    /** The text of a new file. */
    static String write(Tree root) {
        return NEW.block(root, 0, true) + "\n";
    }

    /**
     * A value in two parts, so that a comment may stay between them.
     *
     * @param inline what stands after the key or dash, on its line
     * @param body the lines below, each with the line end before it; empty where there are none
     */
    record Value(String inline, String body) {

        /** The value right after a colon or dash. */
        String afterMark() {
            return (inline.isEmpty() ? "" : " " + inline) + body;
        }
    }

    /**
     * A value under a key.
     *
     * @param column how far the key is indented
     * @param blocks whether a {@code |} or {@code >} block may be used
     */
    Value underKey(Tree value, int column, boolean blocks) {
        if (value instanceof Tree.Text text) {
            return text(text, column, blocks);
        }
        if (fits(value, column)) {
            return new Value(flow(value), "");
        }
        int indent = column + (value instanceof Tree.Items ? dash : step);
        return new Value("", newLine(indent) + block(value, indent, blocks));
    }

    /** A value after a dash that is indented by {@code column}; a map begins on the line of the dash. */
    Value afterDash(Tree value, int column, boolean blocks) {
        if (value instanceof Tree.Text text) {
            return text(text, column, blocks);
        }
        return new Value(fits(value, column) ? flow(value) : block(value, column + 2, blocks), "");
    }

    /** One line per field or item; the first has no indentation of its own. */
    String block(Tree tree, int column, boolean blocks) {
        List<String> lines = new ArrayList<>();
        if (tree instanceof Tree.Fields fields) {
            for (Map.Entry<String, Tree> entry : fields.entries().entrySet()) {
                lines.add(field(entry.getKey(), entry.getValue(), column, blocks));
            }
        } else if (tree instanceof Tree.Items items) {
            for (Tree item : items.items()) {
                lines.add(item(item, column, blocks));
            }
        }
        return lines.isEmpty() ? flow(tree) : String.join(newLine(column), lines);
    }

    String field(String key, Tree value, int column, boolean blocks) {
        return ScalarText.key(key, false) + ":"
                + underKey(value, column, blocks).afterMark();
    }

    String item(Tree value, int column, boolean blocks) {
        return "-" + afterDash(value, column, blocks).afterMark();
    }

    String newLine(int column) {
        return lineEnd + " ".repeat(column);
    }

    /** The value on one line, whatever it holds. */
    static String flow(Tree tree) {
        if (tree instanceof Tree.Text text) {
            return ScalarText.of(text, true);
        }
        List<String> parts = new ArrayList<>();
        if (tree instanceof Tree.Items items) {
            for (Tree item : items.items()) {
                parts.add(flow(item));
            }
            return "[" + String.join(", ", parts) + "]";
        }
        for (Map.Entry<String, Tree> entry : ((Tree.Fields) tree).entries().entrySet()) {
            parts.add(flowField(entry.getKey(), entry.getValue()));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    static String flowField(String key, Tree value) {
        return ScalarText.key(key, true) + ": " + flow(value);
    }

    private static boolean fits(Tree tree, int column) {
        return isEmpty(tree) || (tree.flow() && !tree.hasProse() && !isTooWide(tree, column));
    }

    /** Whether the value is too long for one line. */
    static boolean isTooWide(Tree tree, int column) {
        return column + flow(tree).length() > WIDTH;
    }

    private static boolean isEmpty(Tree tree) {
        return tree instanceof Tree.Fields fields
                ? fields.entries().isEmpty()
                : tree instanceof Tree.Items items && items.items().isEmpty();
    }

    /** A text in the style of the one that it replaces, where that is possible. */
    Value inStyle(Tree.Text value, int column, boolean blocks, Node.Style style) {
        String text = value.text();
        if (blocks && style == Node.Style.FOLDED && BlockText.isFoldable(text)) {
            return folded(text, column);
        }
        if (blocks && (style == Node.Style.FOLDED || style == Node.Style.LITERAL) && BlockText.isLiteral(text)) {
            return literal(text, column);
        }
        Value written = text(value, column, blocks);
        return written.body().isEmpty() ? new Value(ScalarText.inStyle(value, false, style), "") : written;
    }

    private Value text(Tree.Text value, int column, boolean blocks) {
        String text = value.text();
        if (blocks && value.kind() == Tree.Kind.PROSE) {
            if (text.indexOf('\n') >= 0 && BlockText.isLiteral(text)) {
                return literal(text, column);
            }
            if (column + text.length() > WIDTH && BlockText.isFoldable(text)) {
                return folded(text, column);
            }
        }
        return new Value(ScalarText.of(value, false), "");
    }

    private Value literal(String text, int column) {
        return new Value("|", BlockText.literal(text, newLine(column + step), lineEnd));
    }

    private Value folded(String text, int column) {
        return new Value(">", BlockText.folded(text, newLine(column + step)));
    }
}
