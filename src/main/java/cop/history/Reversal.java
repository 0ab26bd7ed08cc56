package cop.history;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An earlier change with all that is needed to take it back.
 *
 * @param left the bytes of each file as the change left it; empty where it took the file away
 * @param back the bytes of each file before the change; empty where there was none
 */
public record Reversal(LogEntry change, Map<String, Optional<byte[]>> left, Map<String, Optional<byte[]>> back) {

    private static final String UNDO = "undo: ";
    private static final String REDO = "redo: ";

    public Reversal {
        left = Collections.unmodifiableMap(new TreeMap<>(left));
        back = Collections.unmodifiableMap(new TreeMap<>(back));
    }

    /** What the change took back itself, if it did. */
    public Optional<String> undone() {
        String summary = change.summary();
        return summary.startsWith(UNDO) ? Optional.of(summary.substring(UNDO.length())) : Optional.empty();
    }

    /** What taking it back does, in one line: to undo what was undone is to do it again. */
    public String summary() {
        String summary = change.summary();
        return undone().map(done -> REDO + done)
                .orElseGet(() -> UNDO + (summary.startsWith(REDO) ? summary.substring(REDO.length()) : summary));
    }
}
