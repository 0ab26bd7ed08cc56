package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every table of which each word fits the page. */
class TextTableLawTest {

    private static final int NARROWEST = 40;
    private static final String[] LETTERS = {"a", "b", "c", "é", "o\u0308", "ж", "م", "王", "明", "-", "."};

    private final Random random = new Random(20260319);

    @Test
    void noLineIsWiderThanThePageAndNoTextIsLost() {
        for (int round = 0; round < 2000; round++) {
            Table table = table();
            int width = NARROWEST + random.nextInt(100);

            String text = Format.TEXT.render(new Answer(Map.of(), table), Page.plain(width));

            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(Columns.width(line))
                            .as("width of <%s>", line)
                            .isLessThanOrEqualTo(width));
            assertThat(letters(text)).as("letters of%n%s", text).isEqualTo(letters(table));
        }
    }

    private Table table() {
        int count = 1 + random.nextInt(6);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            String title = "T" + c;
            columns.add(random.nextInt(4) == 0 ? Column.number("key", title) : Column.of("key", title));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 1 + random.nextInt(4); r > 0; r--) {
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < count; c++) {
                row.add(Cell.of(words(random.nextInt(12)) + (random.nextInt(8) == 0 ? "\n" + words(3) : "")));
            }
            rows.add(row);
        }
        return new Table(columns, rows, "");
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int w = 0; w < count; w++) {
            words.append(w == 0 ? "" : " ").append(word());
        }
        return words.toString();
    }

    private String word() {
        int longest = random.nextInt(10) == 0 ? NARROWEST : 8;
        StringBuilder word = new StringBuilder();
        String letter = LETTERS[random.nextInt(LETTERS.length)];
        while (Columns.width(word + letter) <= longest && (word.isEmpty() || random.nextInt(longest) > 0)) {
            word.append(letter);
            letter = LETTERS[random.nextInt(LETTERS.length)];
        }
        return word.toString();
    }

    private static String letters(Table table) {
        StringBuilder text = new StringBuilder();
        table.rows().forEach(row -> row.forEach(cell -> text.append(cell.human())));
        return letters(text.toString());
    }

    /** Every character but blanks and titles, sorted: wrapping moves text and adds blanks. */
    private static String letters(String text) {
        int[] letters = text.replaceAll("T\\d", "")
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .toArray();
        return new String(letters, 0, letters.length);
    }
}
