package cop.search;

/**
 * Something to be found.
 *
 * @param title what it is called; a word in it counts for more than one in the body
 */
public record Text(String title, String body) {}
