package cop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a tree as people do: with comments, blank lines, odd indentation, quotes of all kinds, and keys of their own. */
final class HandWriting {

    private final Random random;
    private final int step;
    private final int dash;
    private final StringBuilder out = new StringBuilder();
    private boolean afterBlock;
    private int extra;

    private HandWriting(Random random) {
        this.random = random;
        this.step = random.nextBoolean() ? 2 : 4;
        this.dash = random.nextInt(3) * 2;
    }

    static String write(Tree root, Random random) {
        HandWriting hand = new HandWriting(random);
        hand.comment(0, 0);
        hand.fields((Tree.Fields) root, 0);
        hand.comment(0, 0);
        String text = hand.out.toString();
        if (random.nextInt(4) == 0 && !hand.afterBlock) {
            text = text.stripTrailing();
        }
        if (random.nextInt(3) == 0) {
            text = text.replace("\n", "\r\n");
        }
        return random.nextInt(4) == 0 ? "\uFEFF" + text : text;
    }

    private void fields(Tree.Fields fields, int column) {
        List<Map.Entry<String, Tree>> entries = new ArrayList<>(fields.entries().entrySet());
        boolean first = true;
        for (Map.Entry<String, Tree> entry : entries) {
            if (!first) {
                out.append(" ".repeat(column));
            }
            first = false;
            out.append(entry.getKey()).append(':');
            value(entry.getValue(), column, false);
            comment(column, column + 1);
            boolean isShape = column == 0 || fields.flow();
            if (isShape && random.nextInt(6) == 0) {
                out.append(" ".repeat(column)).append("x-own").append(extra++).append(": [1, {a: 'b'}] # mine\n");
                afterBlock = false;
            }
        }
    }

    private void value(Tree tree, int column, boolean afterDash) {
        if (tree instanceof Tree.Text text) {
            text(text, column);
            return;
        }
        if ((tree instanceof Tree.Fields fields && fields.entries().isEmpty()) || random.nextInt(3) == 0) {
            out.append(' ').append(flow(tree));
            endLine();
        } else if (tree instanceof Tree.Fields fields) {
            if (afterDash) {
                out.append(' ');
                fields(fields, column + 2);
            } else {
                endLine();
                comment(column, column + step);
                out.append(" ".repeat(column + step));
                fields(fields, column + step);
            }
        } else {
            endLine();
            for (Tree item : ((Tree.Items) tree).items()) {
                out.append(" ".repeat(column + dash)).append('-');
                value(item, column + dash, true);
                comment(column + dash, column + dash + 1);
            }
        }
    }

    private void text(Tree.Text value, int column) {
        String text = value.text();
        afterBlock = false;
        boolean typed = value.kind() != Tree.Kind.TEXT && value.kind() != Tree.Kind.PROSE;
        if (!typed && BlockText.isLiteral(text) && random.nextInt(3) == 0) {
            out.append(random.nextBoolean() ? " |" : " |-").append(random.nextBoolean() ? "  # block" : "");
            out.append(BlockText.literal(text, "\n" + " ".repeat(column + 3), "\n"))
                    .append('\n');
            afterBlock = true;
        } else if (!typed && BlockText.isFoldable(text) && random.nextInt(4) == 0) {
            out.append(" >")
                    .append(BlockText.folded(text, "\n" + " ".repeat(column + 1)))
                    .append('\n');
            afterBlock = true;
        } else if (!typed && plain(text, false) && text.indexOf(' ') > 0 && random.nextInt(4) == 0) {
            out.append(' ').append(text.replaceFirst(" ", "\n" + " ".repeat(column + 5)));
            endLine();
        } else {
            out.append(random.nextInt(6) == 0 ? "\n" + " ".repeat(column + 1) : " ")
                    .append(line(value, false));
            endLine();
        }
    }

    private String line(Tree.Text value, boolean flow) {
        String text = value.text();
        return switch (random.nextInt(3)) {
            case 0 -> plain(text, flow) ? text : ScalarText.doubleQuoted(text);
            case 1 ->
                ScalarText.isPrintableLine(text) ? "'" + text.replace("'", "''") + "'" : ScalarText.doubleQuoted(text);
            default -> ScalarText.of(value, flow);
        };
    }

    private static boolean plain(String text, boolean flow) {
        return ScalarText.isPlain(text, flow) && !text.equals("~") && !text.equals("null") && !text.contains("  ");
    }

    private String flow(Tree tree) {
        if (tree instanceof Tree.Text text) {
            return line(text, true);
        }
        List<String> parts = new ArrayList<>();
        if (tree instanceof Tree.Items items) {
            items.items().forEach(item -> parts.add(flow(item)));
            return "[" + joined(parts) + "]";
        }
        ((Tree.Fields) tree).entries().forEach((key, value) -> parts.add(key + ": " + flow(value)));
        if (tree.flow() && random.nextInt(4) == 0) {
            parts.add("x-in" + extra++ + ": mine");
        }
        return "{" + joined(parts) + "}";
    }

    private String joined(List<String> parts) {
        return switch (random.nextInt(4)) {
            case 0 -> " " + String.join(" , ", parts) + " ";
            case 1 -> "\n        " + String.join(",\n        ", parts) + (parts.isEmpty() ? "" : ",") + "\n        ";
            default -> String.join(", ", parts);
        };
    }

    private void endLine() {
        out.append(random.nextInt(5) == 0 ? "   # a note\n" : random.nextInt(8) == 0 ? "  \n" : "\n");
        afterBlock = false;
    }

    private void comment(int column, int deepest) {
        if (random.nextInt(8) == 0) {
            out.append('\n');
        }
        if (random.nextInt(6) == 0) {
            int indent = afterBlock ? column : random.nextBoolean() ? column : deepest;
            out.append(" ".repeat(indent)).append("# comment ").append(extra++).append('\n');
        }
    }
}
