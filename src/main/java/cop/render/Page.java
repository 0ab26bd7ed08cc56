package cop.render;

/**
 * What an answer is printed on.
 *
 * @param title what a page for a browser is called
 * @param width in columns; at least {@value #NARROWEST}
 * @param colour whether colours and bold are allowed
 * @param unicode whether dashes, arrows and typographic quotes of our own can be shown
 * @param raw whether CSV carries the exact bytes, without what keeps a spreadsheet from running them
 * @param templates those of the community and the built-in ones
 */
public record Page(String title, int width, boolean colour, boolean unicode, boolean raw, Templates templates) {

    private static final int NARROWEST = 20;

    public Page {
        width = Math.max(width, NARROWEST);
    }

    /** A page without colour, on which everything can be shown. */
    public static Page plain(int width) {
        return new Page("", width, false, true, false, Templates.builtIn());
    }
}
