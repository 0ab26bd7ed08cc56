package cop.store;

import java.util.Optional;

/** Knows the lines of a text: where one begins, where it ends, and which comments belong to an entry. */
record TextLines(String text) {

    int start(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return start == 0 && YamlText.hasByteOrderMark(text) ? 1 : start;
    }

    /** The end of the line, before its line end. */
    int end(int offset) {
        int end = text.indexOf('\n', offset);
        if (end < 0) {
            return text.length();
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The start of the following line, or the end of the text. */
    int next(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** The end of the line before, or the start of the text. */
    int endOfPrevious(int offset) {
        int start = start(offset);
        return start > 1 ? end(start - 1) : start;
    }

    /** The start of the nearest line above that says something. */
    Optional<Integer> above(int start) {
        for (int end = start - 1; end > 0; ) {
            int above = start(end);
            int visible = firstVisible(above);
            if (visible < end(above) && text.charAt(visible) != '#') {
                return Optional.of(above);
            }
            end = above - 1;
        }
        return Optional.empty();
    }

    /** The first character from here on that is no space. */
    int firstVisible(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    boolean isOneLine(int from, int to) {
        int end = text.indexOf('\n', from);
        return end < 0 || end >= to;
    }

    /** Whether nothing but blanks stands before the offset on its line. */
    boolean isFirst(int offset) {
        return isBlank(start(offset), offset);
    }

    /** Whether a comment follows on the same line. */
    boolean hasComment(int offset) {
        return text.substring(offset, end(offset)).stripLeading().startsWith("#");
    }

    /**
     * The end of an entry whose value ends at {@code offset}: of that line, or of the last of the comment lines below that are
     * indented more than the entry.
     */
    int entryEnd(int offset, int column) {
        int end = end(offset);
        for (int line = next(offset); line < text.length(); line = next(line)) {
            int first = firstVisible(line);
            boolean isComment = text.startsWith("#", first);
            if (isComment && first - line > column) {
                end = end(first);
            } else if (isComment || !isBlank(first, end(first))) {
                break;
            }
        }
        return end;
    }

    /** The manner in which the text is written, as far as it shows. */
    YamlWriter manner(Node root) {
        int end = text.indexOf('\n');
        String lineEnd = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
        int step = indentation(root, false);
        int dash = indentation(root, true);
        return new YamlWriter(
                lineEnd, step < 1 ? YamlWriter.NEW.step() : step, dash < 0 ? YamlWriter.NEW.dash() : dash);
    }

    /** By how much the first lists (or fields) that stand below a key are indented; -1 where there are none. */
    private static int indentation(Node node, boolean lists) {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                int found = indentation(item, lists);
                if (found >= 0) {
                    return found;
                }
            }
        }
        if (node instanceof Node.Mapping mapping && !mapping.flow()) {
            for (Node.Entry entry : mapping.entries()) {
                Node value = entry.value();
                boolean isBelow = lists
                        ? value instanceof Node.Sequence list && !list.flow()
                        : value instanceof Node.Mapping map && !map.flow();
                int found = isBelow ? value.span().column() - entry.key().span().column() : indentation(value, lists);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }
}
