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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRendererTest {

    private static final Page RAW = new Page("", 80, false, true, true, Templates.builtIn());

    @Test
    void aTableIsItsKeysAndWhatProgramsRead() {
        Table table = new Table(
                List.of(Column.of("name", "Full name"), Column.of("joined", "Joined")),
                List.of(
                        List.of(Cell.of("Zoë, called \"Z\""), Cell.of(LocalDate.of(2026, 1, 15))),
                        List.of(Cell.of("Ben"), Cell.none())),
                "");

        assertThat(csv(table)).isEqualTo("\uFEFFname,joined\r\n\"Zoë, called \"\"Z\"\"\",2026-01-15\r\nBen,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "  =1+1",
                "\t=1+1",
                "\u00A0=1+1",
                "\u0000=1+1",
                "+1",
                "-1+1",
                "-",
                "@SUM(A1)",
                "\r\nx",
                "＝1",
                "-1.2.3",
                "-cmd|' /C calc'!A0",
                "+27 82 000 0000",
                "0820000000"
            })
    void whatASpreadsheetWouldRunOrChangeIsMarkedAsText(String cell) {
        assertThat(onlyCell(csv(of(cell)))).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3.5",
                "-12",
                "0",
                "0.5",
                "12",
                "2026-03-19",
                "14:00",
                "082 000 0000",
                "a=b",
                "ana@example.org",
                ""
            })
    void whatIsHarmlessStaysAsItIs(String cell) {
        assertThat(onlyCell(csv(of(cell)))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+27 82 000 0000", "\t\u001B x", "a\r\nb", "0820000000"})
    void rawCellsAreExact(String cell) {
        String csv = Format.CSV.render(new Answer(Map.of(), of(cell)), RAW);

        assertThat(csv).startsWith("c\r\n");
        assertThat(onlyCell(csv)).isEqualTo(cell);
    }

    @Test
    void theFirstTableCountsEvenBehindFacts() {
        View view = new Sections(List.of(
                new Section("Facts", new Facts(List.of(new Fact("A", Cell.of("1"))))),
                new Section("More", new Sections(List.of(new Section("Table", of("x"))))),
                new Section("Other", of("y"))));

        assertThat(csv(view)).isEqualTo("\uFEFFc\r\nx\r\n");
    }

    @Test
    void anAnswerWithoutATableGivesItsFactsOrItsPoints() {
        assertThat(csv(new Facts(List.of(new Fact("Spent", Cell.of("R 5.00", "5.00"))))))
                .isEqualTo("\uFEFFlabel,value\r\nSpent,5.00\r\n");
        assertThat(csv(new Bullets(false, List.of("one", "two")))).isEqualTo("\uFEFFtext\r\none\r\ntwo\r\n");
        assertThat(csv(new Prose("nothing yet"))).isEqualTo("\uFEFFtext\r\nnothing yet\r\n");
    }

    private static Table of(String cell) {
        return new Table(List.of(Column.of("c", "C")), List.of(List.of(Cell.of(cell))), "");
    }

    private static String csv(View view) {
        return Format.CSV.render(new Answer(Map.of(), view), Page.plain(80));
    }

    private static String onlyCell(String csv) {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            CSVRecord record = parser.getRecords().get(1);
            assertThat(record.size()).isEqualTo(1);
            return record.get(0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
