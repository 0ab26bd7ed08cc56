package cop.render;

import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Chart;
import cop.view.Document;
import cop.view.Facts;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows an answer as a whole page for a browser: by a template of its own, or else as its Markdown says. */
final class HtmlRenderer implements Renderer {

    private final String frame;
    private final boolean draws;

    /**
     * @param frame the template of what stands around the answer
     * @param draws whether charts are drawn, or what stands instead of them
     */
    HtmlRenderer(String frame, boolean draws) {
        this.frame = frame;
        this.draws = draws;
    }

    @Override
    public String render(Answer answer, Page page) {
        Optional<String> own = ownTitle(answer.view(), page.title());
        String body =
                (own.isPresent() ? untitled((Sections) answer.view()) : answer.view()).fold(new Body(page, draws));
        String heading = body.contains("<h1") ? "" : own.orElse(page.title());
        return page.templates().fill(frame, Markup.HTML, Frame.of(page.title(), heading, body));
    }

    /** The first heading, where it says all that the title says, and more. */
    private static Optional<String> ownTitle(View view, String title) {
        if (view instanceof Sections sections && !sections.sections().isEmpty()) {
            String heading = sections.sections().get(0).heading();
            String said = heading.toLowerCase(Locale.ROOT);
            return Optional.of(heading)
                    .filter(any -> Stream.of(title.toLowerCase(Locale.ROOT).split(", "))
                            .allMatch(said::contains));
        }
        return Optional.empty();
    }

    private static Sections untitled(Sections sections) {
        List<Section> all = new ArrayList<>(sections.sections());
        all.set(0, new Section("", all.get(0).body()));
        return new Sections(all, sections.rows());
    }

    private record Body(Page page, boolean draws) implements View.Cases<String> {

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
            StringBuilder html = new StringBuilder();
            List<Section> written = new ArrayList<>();
            for (Section section : sections.sections()) {
                if (draws && section.body() instanceof Chart chart) {
                    written.add(new Section(section.heading(), new Prose("")));
                    html.append(markdown(new Sections(written))).append(chart(chart));
                    written.clear();
                } else {
                    written.add(section);
                }
            }
            return html.append(markdown(new Sections(written))).toString();
        }

        @Override
        public String chart(Chart chart) {
            String drawn = draws ? ChartHtml.of(chart) : "";
            return draws && chart.complete() ? drawn : drawn + chart.instead().fold(this);
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
