package cop.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a record looks like as YAML, before it has a place in a text. */
public sealed interface Tree {

    /** What sort of text a value is, which decides on its quotes. */
    enum Kind {
        /** A number, date, duration or truth: never quoted. */
        EXACT,
        /** An id or one of a few words: quoted where other programs would see a truth in it. */
        WORD,
        /** A label: quoted where other programs would see a number or a date in it as well. */
        TEXT,
        /** A sentence: as {@link #TEXT}, on its own line, in a block where it is long. */
        PROSE,
        /** A time of day: always quoted. */
        QUOTED
    }

    /** Whether a sentence stands in it, which never goes between brackets. */
    boolean hasProse();

    /** Whether it wants to stand on one line where it fits. */
    default boolean flow() {
        return false;
    }

    /** One text value. */
    record Text(String text, Kind kind) implements Tree {

        @Override
        public boolean hasProse() {
            return kind == Kind.PROSE;
        }
    }

    /** Keys with values, in order. */
    record Fields(Map<String, Tree> entries, boolean flow) implements Tree {

        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public boolean hasProse() {
            return anyProse(entries.values());
        }
    }

    /** A list. */
    record Items(List<Tree> items, boolean flow) implements Tree {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean hasProse() {
            return anyProse(items);
        }
    }

    private static boolean anyProse(Iterable<Tree> trees) {
        for (Tree tree : trees) {
            if (tree.hasProse()) {
                return true;
            }
        }
        return false;
    }
}
