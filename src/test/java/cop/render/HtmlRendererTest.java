package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Table;
import cop.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final String SIGNS = "ab Zoë<>&\"'`*_[]()!#-+=|~\\:/1.) @";

    @Test
    void aPageHasTheTitleAndTheWordsOfTheAnswer() {
        String page = show(new Prose("Hello."), Templates.builtIn());

        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<title>Member list</title>", "<h1>Member list</h1>", "<p>Hello.</p>")
                .endsWith("</html>\n");
    }

    @Test
    void whatStandsInTheDataIsShownAndNotObeyed() {
        String page = show(
                new Table(
                        List.of(Column.of("name", "Name")),
                        List.of(List.of(Cell.of("<script>alert(1)</script>\n<img src=\"https://example.org/x\">"))),
                        ""),
                Templates.builtIn());

        assertThat(page)
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;<br />", "&lt;img src=&quot;");
    }

    @Test
    void linksLeadToTheWebOrToAMail() {
        assertThat(show(new Prose("See https://example.org/a_b or ana@example.org"), Templates.builtIn()))
                .contains(
                        "<a rel=\"nofollow\" href=\"https://example.org/a_b\">",
                        "<a rel=\"nofollow\" href=\"mailto:ana@example.org\">");
        assertThat(show(new Prose("[x](javascript:alert(1)) <javascript:alert(1)>"), Templates.builtIn()))
                .doesNotContain("href");
        Templates own = new Templates(
                file -> file.equals("agenda.md.mustache") ? Optional.of("[x](javascript:y)") : Optional.empty());
        assertThat(show(new Document("agenda", Map.of(), nothing()), own)).contains("href=\"\"");
    }

    @Test
    void aDocumentUsesItsOwnTemplateForPagesWhereThereIsOne() {
        Templates own = new Templates(
                file -> file.equals("agenda.html.mustache") ? Optional.of("<h1>{{title}}</h1>") : Optional.empty());

        assertThat(show(new Document("agenda", Map.of("title", "A & B"), nothing()), own))
                .contains("<main>\n<h1>A &amp; B</h1>\n");
    }

    /** Everything a person can type is found again in the page, letter by letter. */
    @Test
    void noSignIsLostOnTheWay() {
        Random random = new Random(20261127);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            text.append('x');
            Table table = new Table(List.of(Column.of("a", "A")), List.of(List.of(Cell.of(text.toString()))), "");

            String page = show(table, Templates.builtIn());
            String cell = page.substring(page.indexOf("<td "), page.indexOf("</td>"));
            assertThat(read(cell)).isEqualTo(text.toString());
        }
    }

    @Test
    void aFirstHeadingThatSaysMoreThanTheTitleTakesItsPlace() {
        assertThat(show(headed("Our member list of May"), Templates.builtIn()))
                .contains("<title>Member list</title>", "<h1>Our member list of May</h1>")
                .doesNotContain("<h2>");
        assertThat(show(headed("Members"), Templates.builtIn())).contains("<h1>Member list</h1>", "<h2>Members</h2>");
    }

    private static View headed(String heading) {
        return new Sections(List.of(new Sections.Section(heading, new Prose("text"))));
    }

    @Test
    void everyCellSaysInWhichColumnItStands() {
        Table table = new Table(
                List.of(Column.of("a", "Name"), Column.of("b", "A & \"B\"")),
                List.of(List.of(Cell.of("x"), Cell.of("y"))),
                "");

        assertThat(show(table, Templates.builtIn()))
                .contains("<td data-column=\"Name\">x</td>", "<td data-column=\"A &amp; &quot;B&quot;\">y</td>");
    }

    /** What a browser shows of such a cell. */
    private static String read(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static Table nothing() {
        return new Table(List.of(Column.of("a", "A")), List.of(), "");
    }

    private static String show(View view, Templates templates) {
        Page page = new Page("Member list", 80, false, true, false, templates);
        return Format.HTML.render(new Answer(Map.of(), view), page);
    }
}
