package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTest {

    @Test
    void anUnclosedQuoteIsReportedWhereItOpens() {
        String message = "The `\"` that opens here is not closed: add `\"` where it ends.";
        says("a: 1\nb: \"x\nc: 2\n", 2, 4, message);
        says("a: \"2026\nb: \"x\"\n", 1, 4, message);
        says("a: 1\nnote:\n  - \"open\n  - b\n", 3, 5, message);
    }

    @Test
    void aQuoteInsideQuotesIsReportedWhereTheTextSeemsToEnd() {
        says(
                "a: 'it's fine'\nb: 1\n",
                1,
                7,
                "The quotes end here, and the text goes on: write `''` for a quote inside the text.");
        says(
                "x: \"ok\"\na: \"say \"hi\" now\"\n",
                2,
                9,
                "The quotes end here, and the text goes on: write `\\\"` for a quote inside the text.");
    }

    @Test
    void aColonWithoutASpaceIsReportedOnItsOwnLine() {
        String message = "No space after the colon: write `name: Ana`.";
        says("name:Ana\nb: 1\n", 1, 1, message);
        says("b: 1\nname:Ana\n", 2, 1, message);
        says("b: 1\nname:Ana  # she\nc: 3\n", 2, 1, message);
    }

    @Test
    void aLineWithoutAColonIsReported() {
        says(
                "a: 1\nplain text\nb: 1\n",
                2,
                1,
                "This line has no colon: write `name: text`, or indent it if it goes on with the text above.");
    }

    @Test
    void aColonInATextIsReportedAtTheColonWithTheTextInQuotes() {
        says(
                "a: Venue: Hillview # soon\nb: 1\n",
                1,
                9,
                "A second colon with a space after it stands in this line: put the text in quotes: \"Venue: Hillview\"");
        says(
                "😀: Venue: Hillview\n",
                1,
                9,
                "A second colon with a space after it stands in this line: put the text in quotes: \"Venue: Hillview\"");
    }

    @Test
    void aTextThatBeginsWithASignIsShownInQuotes() {
        says("a: @home\n", 1, 4, "A text cannot begin with `@`: put it in quotes: \"@home\"");
        says("l:\n  - %x\n", 2, 5, "A text cannot begin with `%`: put it in quotes: \"%x\"");
        says("a: `x`\n", 1, 4, "A text cannot begin with ```: put it in quotes: \"`x`\"");
        says("a: **bold**\n", 1, 4, "A text cannot begin with `*`: put it in quotes: \"**bold**\"");
        says("a: ] x\n", 1, 4, "A text cannot begin with `]`: put it in quotes: \"] x\"");
        says(
                "a: - b\n",
                1,
                4,
                "A text cannot begin with `-`: put it in quotes: \"- b\", or begin the list on the next line.");
    }

    @Test
    void aTabIsReportedWhereItStands() {
        String message = "A tab stands at the beginning of this line: use spaces.";
        says("a:\n\tb: 1\n", 2, 1, message);
        says("a: 1\n\tb: 1\n", 2, 1, message);
        says("\ta: 1\n", 1, 1, message);
    }

    @Test
    void aLineInTheWrongColumnIsReported() {
        says(
                "name: Ana\n  b: 1\n",
                2,
                3,
                "This line is indented more than the one above, which has its value already: begin both in the same column.");
        String message =
                "This line does not begin in the same column as the lines that it goes with: indent it as they are.";
        says("a:\n    b: 1\n  c: 2\nd: 1\n", 3, 3, message);
        says("a: 1 # ok\n b: 2\n", 2, 2, message);
        says(
                "b: 1\n- a\n",
                2,
                1,
                "A list begins here among fields: put a line such as `name:` above it, or indent it.");
        says(
                "b:\n  - x\n  c: 1\n",
                3,
                3,
                "A field stands here among the entries of a list: begin it with `- `, or indent it.");
    }

    @Test
    void aBracketThatIsNotClosedIsReportedWhereItOpens() {
        says("a: [x, y\nb: 1\n", 1, 4, "The `[` that opens here is not closed: add `]` where it ends.");
        says("a: {x: 1\nb: 1\n", 1, 4, "The `{` that opens here is not closed: add `}` where it ends.");
        says(
                "a: {b: 1 c: 2}\n",
                1,
                11,
                "Between brackets a comma goes between two entries, and a text with a comma or a colon in it in quotes.");
    }

    @Test
    void anInvisibleCharacterIsReportedWithItsNumber() {
        says("a: 😀\u0007x\n", 1, 5, "A character that nobody can see stands here (number 7): delete it.");
    }

    @Test
    void aBackslashWithoutMeaningIsReported() {
        says("a: \"C:\\Users\"\n", 1, 7, "`\\U` has no meaning between double quotes: write `\\\\` for one `\\`.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFa: \"x",
                "a: [",
                "a: {",
                "{",
                "- [",
                "a: |x\n  t\n",
                "a: &",
                "a: *",
                "%",
                "%x: 1\n",
                "a: ! @\n",
                "a: 1\n...\nb: 1\n",
                "a: [1, , 2]\n",
                "? ? ?",
                ": : :",
                "'",
                "a: \"\\",
                "a: [x] y",
                "\t",
                "a: 'x'y\n",
                "---\n--- x\n- y: z\n a"
            })
    void everyBrokenTextGetsAnAnswerInPlainWords(String text) {
        YamlText yaml = YamlText.parse("x.yaml", text);
        for (Problem problem : yaml.problems()) {
            assertThat(problem.text()).doesNotContain("null", "token", "scalar", "mapping", "parse");
        }
    }

    private static void says(String text, int line, int column, String message) {
        assertThat(YamlText.parse("x.yaml", text).problems())
                .extracting(Problem::toString)
                .containsExactly("x.yaml:" + line + ":" + column + ": error: " + message);
    }
}
