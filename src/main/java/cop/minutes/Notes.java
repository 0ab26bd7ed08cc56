package cop.minutes;

import java.util.List;

/**
 * Plain notes, taken apart line by line. Every line is counted exactly once.
 *
 * @param entries what stands behind marks that are known
 * @param unclear what does not
 * @param off how many lines were off the record; what they said is gone
 * @param blank how many lines say nothing
 */
record Notes(List<Entry> entries, List<Unclear> unclear, int off, int blank) {

    /**
     * What stands behind one mark.
     *
     * @param line counted from 1
     * @param lines how many lines it takes
     * @param text its lines; those that were only wrapped are joined
     */
    record Entry(int line, int lines, Mark mark, String text) {}

    /**
     * Something that was not understood.
     *
     * @param line counted from 1
     * @param lines how many lines it takes
     * @param text the first of them
     * @param why what is the matter, and what to write instead
     */
    record Unclear(int line, int lines, String text, String why) {}

    Notes {
        entries = List.copyOf(entries);
        unclear = List.copyOf(unclear);
    }
}
