package cop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The entries of one map or list in a text, as stretches that can be taken out and put in.
 *
 * @param starts where each entry begins: its key, or its dash
 * @param ends where its value ends
 * @param column how far the entries are indented
 */
record Parts(TextLines lines, List<Integer> starts, List<Integer> ends, int column, boolean flow) {

    static Parts of(TextLines lines, Node.Mapping mapping) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            starts.add(entry.key().span().start());
            ends.add(Math.max(entry.key().span().end(), entry.value().span().end()));
        }
        return new Parts(lines, starts, ends, mapping.span().column() - 1, mapping.flow());
    }

    static Parts of(TextLines lines, Node.Sequence sequence) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int done = sequence.span().start();
        for (Node item : sequence.items()) {
            starts.add(sequence.flow() ? item.span().start() : dash(lines.text(), done));
            done = item.span().end();
            ends.add(done);
        }
        return new Parts(lines, starts, ends, sequence.span().column() - 1, sequence.flow());
    }

    /** The next dash after blanks and comments. */
    private static int dash(String text, int from) {
        int i = from;
        while (text.charAt(i) != '-') {
            i = text.charAt(i) == '#' ? text.indexOf('\n', i) : i + 1;
        }
        return i;
    }

    /** The end of an entry with everything that belongs to it. */
    int end(int part) {
        return flow ? ends.get(part) : lines.entryEnd(ends.get(part), column);
    }

    /** An entry as it stands in the text. */
    String source(int part) {
        return lines.text().substring(starts.get(part), end(part));
    }

    void insertAfter(int part, String entry, YamlWriter writer, Splices splices) {
        splices.insert(end(part), flow ? ", " + entry : writer.newLine(column) + entry);
    }

    void insertBefore(int part, String entry, YamlWriter writer, Splices splices) {
        splices.insert(starts.get(part), flow ? entry + ", " : entry + writer.newLine(column));
    }

    /** Takes out all entries but those that stay, of which there is at least one. */
    void keepOnly(Set<Integer> staying, Splices splices) {
        int firstStaying = starts.size();
        int lastStaying = 0;
        for (int part : staying) {
            firstStaying = Math.min(firstStaying, part);
            lastStaying = Math.max(lastStaying, part);
        }
        for (int part = 0; part < starts.size(); part++) {
            if (staying.contains(part)) {
                continue;
            }
            if (!flow) {
                removeLines(part, firstStaying, splices);
            } else if (standsAlone(part)) {
                splices.delete(lines.start(starts.get(part)), lines.next(ends.get(part)));
            } else if (part > lastStaying) {
                splices.delete(ends.get(part - 1), ends.get(part));
            } else {
                splices.delete(starts.get(part), afterComma(part));
            }
        }
    }

    /** An entry on the line of the dash before it leaves that line to the next entry, or leaves the dash alone. */
    private void removeLines(int part, int firstStaying, Splices splices) {
        int start = starts.get(part);
        if (lines.isFirst(start)) {
            int above = lines.endOfPrevious(start);
            splices.delete(above, above < lines.start(start) ? end(part) : lines.next(end(part)));
        } else if (onlyEntriesUntil(firstStaying)) {
            splices.delete(start, starts.get(firstStaying));
        } else {
            splices.delete(start, end(part));
        }
    }

    private boolean onlyEntriesUntil(int stop) {
        for (int part = 0; part < stop; part++) {
            if (!lines.isBlank(end(part), starts.get(part + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean standsAlone(int part) {
        int start = starts.get(part);
        int end = ends.get(part);
        String rest = lines.text().substring(end, lines.end(end)).strip();
        String afterComma = rest.startsWith(",") ? rest.substring(1).strip() : rest;
        return lines.isFirst(start)
                && lines.isOneLine(start, end)
                && (afterComma.isEmpty() || afterComma.startsWith("#"));
    }

    private int afterComma(int part) {
        int next = starts.get(part + 1);
        int comma = lines.text().indexOf(',', ends.get(part)) + 1;
        return lines.isBlank(comma, next) && lines.isOneLine(comma, next) ? next : comma;
    }
}
