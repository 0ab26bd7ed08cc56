package cop.search;

/**
 * Something to be found.
 *
 * @param title what it is called
 * @param tags words by which people want it to be found; one counts as much as a word of the title, and for more than one of
 *     the body
 */
public record Text(String title, String body, String tags) {

    /** A text without tags. */
    public static Text of(String title, String body) {
        return new Text(title, body, "");
    }
}
