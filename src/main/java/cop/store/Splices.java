package cop.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, each at its place; whatever no change touches stays as it is. */
final class Splices {

    private record Splice(int start, int end, String text) {}

    private final List<Splice> splices = new ArrayList<>();

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    /** Texts for the same place come out in the order in which they came in. */
    void replace(int start, int end, String text) {
        splices.add(new Splice(start, end, text));
    }

    String apply(String text) {
        splices.sort(Comparator.comparingInt(Splice::start));
        StringBuilder out = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Splice splice : splices) {
            if (splice.start() > done) {
                out.append(text, done, splice.start());
            }
            out.append(splice.text());
            done = Math.max(done, splice.end());
        }
        return out.append(text, done, text.length()).toString();
    }
}
