package cop.render;

import cop.view.Answer;

/**
 * The formats in which an answer can be shown. Each makes its renderer only when asked, so that no library of another
 * format is loaded.
 */
public enum Format {
    /** Columns and paragraphs for a terminal. */
    TEXT {
        @Override
        Renderer renderer() {
            return new TextRenderer();
        }
    },
    /** GitHub flavoured Markdown, to paste into a page or a mail. */
    MARKDOWN {
        @Override
        Renderer renderer() {
            return new MarkdownRenderer();
        }
    },
    /** Rows for a spreadsheet. */
    CSV {
        @Override
        Renderer renderer() {
            return new CsvRenderer();
        }
    },
    /** The data behind the answer, for programs. */
    JSON {
        @Override
        Renderer renderer() {
            return new JsonRenderer();
        }
    },
    /** A page for a browser and for paper, which asks for nothing from elsewhere. */
    HTML {
        @Override
        Renderer renderer() {
            return new HtmlRenderer();
        }
    };

    abstract Renderer renderer();

    /** The answer in this format, whole, so that nothing is printed where something goes wrong. */
    public String render(Answer answer, Page page) {
        return renderer().render(answer, page);
    }
}
