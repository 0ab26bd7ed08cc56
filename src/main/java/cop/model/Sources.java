package cop.model;

/** Knows where in the files a thing says what it says. */
public interface Sources {

    /**
     * The place of a value, or of the nearest thing around it that exists.
     *
     * @param path the keys and list positions (from 0) that lead to it, for example {@code "agenda", "2", "lead"}
     */
    Source of(Thing.Key key, String... path);

    /** The place of the last key of a path itself, for what is wrong with the word before a colon. */
    default Source ofKey(Thing.Key key, String... path) {
        return of(key, path);
    }
}
