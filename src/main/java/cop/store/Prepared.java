package cop.store;

import cop.model.Change;
import cop.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A change that is computed to the last byte and not written yet.
 *
 * @param steps what becomes of each file, by path; files that stay as they are do not stand here
 * @param moved where files come from that get another path, by that path
 * @param after the community as it will be
 */
public record Prepared(Change change, Map<String, Step> steps, Map<String, String> moved, Snapshot after) {

    private static final int NEAR = 8000;

    /**
     * What becomes of one file.
     *
     * @param before its bytes as they were read; empty where it is new
     * @param after its bytes to come; empty where it goes
     */
    record Step(Optional<byte[]> before, Optional<byte[]> after) {}

    public Prepared {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        moved = Collections.unmodifiableMap(new TreeMap<>(moved));
    }

    Step step(String path) {
        Step step = steps.get(path);
        if (step == null) {
            throw new IllegalArgumentException("no step for " + path);
        }
        return step;
    }

    /** The files that change, in order. */
    public List<String> paths() {
        return List.copyOf(steps.keySet());
    }

    /** What becomes of those of them that the history keeps. */
    public Map<String, Optional<byte[]>> kept() {
        Map<String, Optional<byte[]>> kept = new TreeMap<>();
        steps.forEach((path, step) -> {
            if (!Layout.isLocal(path)) {
                kept.put(path, step.after());
            }
        });
        return kept;
    }

    /** The lines that come and go, file by file. */
    public List<String> preview() {
        List<String> lines = new ArrayList<>();
        steps.forEach((path, step) -> {
            String from = moved.get(path);
            if (Layout.isMade(path)) {
                lines.add(path + " (made anew)");
            } else if (from != null) {
                lines.add(path + " (was " + from + ")");
                lines.addAll(difference(step(from).before(), step.after()));
            } else if (!moved.containsValue(path)) {
                lines.add(path
                        + (step.before().isEmpty() ? " (new)" : step.after().isEmpty() ? " (removed)" : ""));
                lines.addAll(Layout.isConfidential(path) ? List.of() : difference(step.before(), step.after()));
            }
        });
        return lines;
    }

    private static List<String> difference(Optional<byte[]> before, Optional<byte[]> after) {
        boolean same = before.isPresent() && after.isPresent() && Arrays.equals(before.get(), after.get());
        return same ? List.of() : difference(linesOf(before), linesOf(after));
    }

    /** What is no text, such as a picture, is a line that says how large it is. */
    private static List<String> linesOf(Optional<byte[]> bytes) {
        return bytes.map(it -> isText(it)
                        ? new String(it, StandardCharsets.UTF_8).lines().toList()
                        : List.of(it.length + " bytes"))
                .orElse(List.of());
    }

    /** As git decides it: text has no zero byte near its beginning. */
    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < bytes.length && i < NEAR; i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /** The lines between the first and the last that differ: with a minus the old ones, with a plus the new ones. */
    private static List<String> difference(List<String> before, List<String> after) {
        int start = 0;
        int common = Math.min(before.size(), after.size());
        while (start < common && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < common - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> lines = new ArrayList<>();
        before.subList(start, before.size() - end).forEach(line -> lines.add("  - " + line));
        after.subList(start, after.size() - end).forEach(line -> lines.add("  + " + line));
        return lines;
    }
}
