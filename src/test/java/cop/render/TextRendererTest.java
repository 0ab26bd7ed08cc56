package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Document;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private static final List<Column> NAME_AND_NOTE =
            List.of(Column.of("name", "Name"), Column.number("age", "Age"), Column.of("note", "Note"));

    @Test
    void columnsAreAsWideAsWhatTheyHoldAndNumbersLeanRight() {
        Table table = table(row("Ana", "7", "x"), row("Beatrix", "112", "y"));

        assertThat(text(table, 80)).isEqualTo("""
                        Name     Age  Note
                        Ana        7  x
                        Beatrix  112  y
                        """);
    }

    @Test
    void theWidestColumnIsWrappedWhereTheTableIsWiderThanThePage() {
        Table table = table(row("Ana", "7", "one two three four five six"));

        assertThat(text(table, 28)).isEqualTo("""
                        Name  Age  Note
                        Ana     7  one two three
                                   four five six
                        """);
    }

    @Test
    void rowsBecomeLabelledValuesWhereNotEvenTheWordsFit() {
        Table table = table(row("Ana", "7", "incomprehensibilities"), row("Ben", "8", "y"));

        assertThat(text(table, 30)).isEqualTo("""
                        Name   Ana
                        Age    7
                        Note   incomprehensibilities

                        Name   Ben
                        Age    8
                        Note   y
                        """);
    }

    @Test
    void wideLettersTakeTwoColumnsAndCombiningMarksNone() {
        Table table = table(row("王小明", "1", "wide"), row("Zoe\u0308", "2", "mark"), row("سلام", "3", "Arabic"));

        assertThat(text(table, 80))
                .isEqualTo("Name    Age  Note\n王小明    1  wide\nZoe\u0308       2  mark\nسلام      3  Arabic\n");
    }

    @Test
    void aTableWithoutRowsSaysSo() {
        assertThat(text(new Table(NAME_AND_NOTE, List.of(), "Nobody yet."), 80)).isEqualTo("Nobody yet.\n");
    }

    @Test
    void aLongFactHangsBesideItsLabel() {
        View facts = new Facts(
                List.of(new Fact("Title", Cell.of("short")), new Fact("Purpose", Cell.of("one two three four five"))));

        assertThat(text(facts, 24)).isEqualTo("""
                        Title     short
                        Purpose   one two three
                                  four five
                        """);
    }

    @Test
    void anAddressIsNeverCut() {
        View facts = new Facts(List.of(new Fact("Room", Cell.of("join https://example.org/a/very/long/room"))));

        assertThat(text(facts, 38)).isEqualTo("Room   join\n  https://example.org/a/very/long/room\n");
        assertThat(text(new Prose("See https://example.org/a/very/long/room now"), 20))
                .isEqualTo("See\nhttps://example.org/a/very/long/room\nnow\n");
    }

    @Test
    void paragraphsAreFilledUpToAHundredColumns() {
        String text = text(new Prose("word ".repeat(30) + "\nmore\n\n\nnext"), 200);

        assertThat(text.lines()).hasSize(4).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(text).endsWith("word more\n\nnext\n");
    }

    @Test
    void numbersOfPointsLineUpAndFurtherLinesStandBeneath() {
        List<String> points = new ArrayList<>(Collections.nCopies(9, "a"));
        points.add("the last of all points\ncop next");

        assertThat(text(new Bullets(true, points), 20))
                .startsWith(" 1. a\n")
                .endsWith(" 9. a\n10. the last of all\n    points\n    cop next\n");
        assertThat(text(new Bullets(false, List.of("one", "two")), 20)).isEqualTo("- one\n- two\n");
    }

    @Test
    void sectionsAreIndentedUnderTheirHeadings() {
        View view = new Sections(List.of(
                new Section("", new Prose("First.")),
                new Section("Who", new Sections(List.of(new Section("Inner", new Prose("Second."))))),
                new Section("What", new Bullets(false, List.of("third")))));

        assertThat(text(view, 80)).isEqualTo("First.\n\nWho\n  Inner\n    Second.\n\nWhat\n  - third\n");
    }

    @Test
    void theLinesOfATemplateAreWrappedWhereTheirTextBegins() {
        String template = "14:00  one two three four five\n- six seven eight nine ten\nplain words that go on and on";
        Templates own = new Templates(file -> Optional.of(template));
        Document document = new Document("agenda", Map.of(), table());

        assertThat(Format.TEXT.render(answer(document), new Page("", 20, false, true, false, own)))
                .isEqualTo("""
                        14:00  one two three
                               four five
                        - six seven eight
                          nine ten
                        plain words that go
                        on and on
                        """);
    }

    @Test
    void colourIsUsedOnlyWhereItIsAllowed() {
        Table table = new Table(
                List.of(Column.of("state", "State"), Column.of("x", "X")),
                List.of(List.of(
                        Cell.of("good").toned(Tone.GOOD), Cell.of("late").toned(Tone.BAD))),
                "");
        Page colours = new Page("", 80, true, true, false, Templates.builtIn());

        assertThat(Format.TEXT.render(answer(table), colours).lines())
                .containsExactly(
                        "\u001B[4mState\u001B[0m  \u001B[4mX\u001B[0m",
                        "\u001B[32mgood\u001B[0m   \u001B[31mlate\u001B[0m");
        assertThat(text(table, 80)).isEqualTo("State  X\ngood   late\n");
    }

    @Test
    void whatSteersATerminalIsTakenOutOfTheData() {
        String evil = "a\u001B]0;title\u0007b\u009Bc\u202Ed\u2066e\r\nf\tg\uD800";

        assertThat(text(new Facts(List.of(new Fact("Name", Cell.of(evil)))), 80))
                .isEqualTo("Name   a]0;titlebcde\n       f g\uFFFD\n");
    }

    @Test
    void ourOwnTypographyIsSpelledInAsciiWhereGlyphsAreMissing() {
        Page ascii = new Page("", 80, false, false, false, Templates.builtIn());

        assertThat(Format.TEXT.render(answer(new Prose("Zoë – “yes” → …")), ascii))
                .isEqualTo("Zoë - \"yes\" -> ...\n");
    }

    @Test
    void noLineEndsInABlank() {
        View view = new Sections(List.of(
                new Section("Blank ", table(row("Ana ", "", ""), row("", "", "x  "))),
                new Section("Facts", new Facts(List.of(new Fact("Empty", Cell.of("")))))));

        assertThat(text(view, 80).lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void wideScriptsBreakBetweenAnyTwoLetters() {
        assertThat(text(new Prose("一二三四五六七八九十一二三"), 20)).isEqualTo("一二三四五六七八九十\n一二三\n");
    }

    @Test
    void aPageWithoutAnEndTakesAnyTable() {
        String note =
                String.join(" ", IntStream.range(0, 500).mapToObj(i -> "w" + i).toList());

        assertThat(text(table(row("Ana", "7", note)), Integer.MAX_VALUE).lines())
                .hasSize(2);
    }

    private static Table table(String[]... rows) {
        List<List<Cell>> cells = Stream.of(rows)
                .map(row -> Stream.of(row).map(Cell::of).toList())
                .toList();
        return new Table(NAME_AND_NOTE, cells, "");
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static Answer answer(View view) {
        return new Answer(Map.of(), view);
    }

    private static String text(View view, int width) {
        return Format.TEXT.render(answer(view), Page.plain(width));
    }
}
