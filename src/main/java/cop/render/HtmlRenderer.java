package cop.render;

import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Document;
import cop.view.Facts;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Table;
import cop.view.View;

/** Shows an answer as a whole page for a browser: by a template of its own, or else as its Markdown says. */
final class HtmlRenderer implements Renderer {

    private final String frame;

    /** @param frame the template of what stands around the answer */
    HtmlRenderer(String frame) {
        this.frame = frame;
    }

    @Override
    public String render(Answer answer, Page page) {
        String body = answer.view().fold(new Body(page));
        String heading = body.contains("<h1") ? "" : page.title();
        return page.templates().fill(frame, Markup.HTML, Frame.of(page.title(), heading, body));
    }

    private record Body(Page page) implements View.Cases<String> {

        @Override
        public String document(Document document) {
            Templates templates = page.templates();
            return templates.has(document.template(), Markup.HTML)
                    ? templates.fill(document.template(), Markup.HTML, document.context())
                    : markdown(document);
        }

        @Override
        public String table(Table table) {
            return markdown(table);
        }

        @Override
        public String facts(Facts facts) {
            return markdown(facts);
        }

        @Override
        public String sections(Sections sections) {
            return markdown(sections);
        }

        @Override
        public String prose(Prose prose) {
            return markdown(prose);
        }

        @Override
        public String bullets(Bullets bullets) {
            return markdown(bullets);
        }

        private String markdown(View view) {
            return new MarkdownHtml().of(new MarkdownRenderer().render(view, page));
        }
    }
}
