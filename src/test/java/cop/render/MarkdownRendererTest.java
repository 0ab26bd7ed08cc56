package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "a*b* → a\\*b\\*",
                "[x](y) → \\[x\\](y)",
                "<b> & c&lt; → \\<b> & c\\&lt;",
                "snake_case _em_ → snake_case \\_em\\_",
                "~5 ~~gone~~ → ~5 \\~\\~gone\\~\\~",
                "# heading → \\# heading",
                "#tag → #tag",
                "- point → \\- point",
                "-3.5 → -3.5",
                "--- → \\---",
                "> quote → \\> quote",
                "12. item → 12\\. item",
                "12.5 → 12.5",
                "2026-03-19 → 2026-03-19",
                "a | b → a \\| b",
                "back\\slash → back\\\\slash",
                "https://example.org/a_b_*c*?x=1&y=2 → https://example.org/a_b_*c*?x=1&y=2",
            })
    void onlyWhatWouldBeReadAsASignIsEscaped(String text, String markdown) {
        assertThat(markdown(new Prose(text))).isEqualTo(markdown + "\n");
    }

    @Test
    void aCellStaysInItsRowAndItsColumn() {
        Table table = new Table(
                List.of(Column.of("a", "A"), Column.number("b", "B")),
                List.of(List.of(Cell.of("x|y\nz"), Cell.of("12"))),
                "");

        assertThat(markdown(table)).isEqualTo("""
                        | A         |   B |
                        | --------- | --: |
                        | x\\|y<br>z |  12 |
                        """);
    }

    @Test
    void headingsGoOneLevelDownPerSection() {
        View view = new Sections(List.of(
                new Section("One", new Sections(List.of(new Section("Two", new Prose("text"))))),
                new Section("", new Prose("after"))));

        assertThat(markdown(view)).isEqualTo("## One\n\n### Two\n\ntext\n\nafter\n");
    }

    @Test
    void furtherLinesOfAPointStayInThePointWhoseFirstStandsOut() {
        assertThat(markdown(new Bullets(true, List.of("one\ncop next", "two"))))
                .isEqualTo("1. **one**\\\n   cop next\n2. two\n");
        assertThat(markdown(new Facts(List.of(new Fact("Place", Cell.of("Hillview\nSoweto"))))))
                .isEqualTo("- **Place:** Hillview\\\n  Soweto\n");
    }

    private static String markdown(View view) {
        return Format.MARKDOWN.render(new Answer(Map.of(), view), Page.plain(80));
    }
}
