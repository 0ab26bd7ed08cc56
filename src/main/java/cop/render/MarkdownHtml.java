package cop.render;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into the inside of a page. HTML that stands in it is shown, not obeyed; links lead to the web or to a mail. */
final class MarkdownHtml {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .postProcessor(MarkdownHtml::breakLines)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> MarkdownHtml::describe)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
            .build();

    String of(String markdown) {
        return renderer.render(parser.parse(markdown));
    }

    /** A text that stands in HTML for nothing but itself. */
    static String escape(String text) {
        return Glyphs.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Style sheets align cells, for HTML no longer knows the attribute, and say on a phone in which column each stands. */
    private static void describe(Node node, String tag, Map<String, String> attributes) {
        if (attributes.remove("align") != null) {
            attributes.put("class", "number");
        }
        if (node instanceof TableCell cell && !cell.isHeader()) {
            attributes.put("data-column", column(cell));
        }
    }

    private static String column(TableCell cell) {
        Node heading = cell.getParent()
                .getParent()
                .getParent()
                .getFirstChild()
                .getFirstChild()
                .getFirstChild();
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            heading = heading.getNext();
        }
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    /** The one piece of HTML that our own Markdown has: Markdown knows no line break inside the cell of a table. */
    private static Node breakLines(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                if (html.getLiteral().equals("<br>")) {
                    html.insertAfter(new HardLineBreak());
                    html.unlink();
                }
            }
        });
        return document;
    }
}
