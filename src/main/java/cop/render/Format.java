package cop.render;

import cop.render.pdf.PdfFile;
import cop.view.Answer;
import java.nio.charset.StandardCharsets;

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
            return new HtmlRenderer("page", true);
        }
    },
    /** The page printed, with all letters inside the file; no text, so a terminal cannot show it. */
    PDF {
        @Override
        Renderer renderer() {
            return new HtmlRenderer("print", false);
        }

        @Override
        byte[] file(String text) {
            return PdfFile.of(text);
        }

        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public String beginning(byte[] file) {
            return PdfFile.BEGINNING;
        }
    };

    abstract Renderer renderer();

    /** The answer as a text in this format, whole, so that nothing is printed where something goes wrong; of a PDF the page that is printed. */
    public String render(Answer answer, Page page) {
        return renderer().render(answer, page);
    }

    /** The answer as a file in this format. */
    public final byte[] file(Answer answer, Page page) {
        return file(render(answer, page));
    }

    byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a terminal can show it. */
    public boolean isText() {
        return true;
    }

    /** How an earlier file of the same kind begins: as this one does. */
    public String beginning(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
