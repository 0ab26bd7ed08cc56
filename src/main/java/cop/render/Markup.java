package cop.render;

/** The notations that a template can be written in. */
public enum Markup {
    /** Plain text, for terminals and messages. */
    TEXT("text") {
        @Override
        String escape(String value) {
            return value;
        }
    },
    /** GitHub flavoured Markdown. */
    MARKDOWN("md") {
        @Override
        String escape(String value) {
            return Markdown.escape(value);
        }
    },
    /** The inside of a page for a browser. */
    HTML("html") {
        @Override
        String escape(String value) {
            return MarkdownHtml.escape(value);
        }
    };

    private final String ending;

    Markup(String ending) {
        this.ending = ending;
    }

    /** A value made such that it stands in this notation for nothing but itself. */
    abstract String escape(String value);

    /** The name of the file that holds a template. */
    String file(String template) {
        return template + "." + ending + ".mustache";
    }
}
