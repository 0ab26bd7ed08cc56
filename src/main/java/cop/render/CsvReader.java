package cop.render;

import cop.model.CopException;
import cop.model.Problem;
import cop.model.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what a spreadsheet saved as CSV: cells parted by commas, semicolons or tabs, with or without a byte order mark, with
 * any line ends.
 */
public final class CsvReader {

    /** The name of the check that a badly written table fails. */
    public static final String TABLE = "table";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What Excel writes, and hides, above the first row. */
    private static final String SEPARATOR = "sep=";

    private CsvReader() {}

    /**
     * The rows as a spreadsheet counts them, blank ones included; each has as many cells as it was written with.
     *
     * @param file what to call the text where a row of it cannot be read
     */
    public static List<List<String>> read(String file, String text) {
        String table = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        char delimiter = delimiter(table);
        if (table.startsWith(SEPARATOR)) {
            table = table.substring(endOfLine(table)).replaceFirst("\\R", "");
        }
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
            for (CSVRecord row : parser) {
                rows.add(List.copyOf(row.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw broken(new Source(file, rows.size() + 1, 1));
        }
        return rows;
    }

    /** The one of the three that parts most cells of the first line. */
    private static char delimiter(String table) {
        String line = table.substring(0, endOfLine(table));
        if (line.startsWith(SEPARATOR) && line.length() > SEPARATOR.length()) {
            return line.charAt(SEPARATOR.length());
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(candidate, line) > count(best, line) ? candidate : best;
        }
        return best;
    }

    private static long count(char delimiter, String line) {
        return line.chars().filter(c -> c == delimiter).count();
    }

    private static int endOfLine(String table) {
        int end = 0;
        while (end < table.length() && table.charAt(end) != '\n' && table.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static CopException broken(Source place) {
        Problem problem = Problem.error(
                TABLE,
                place,
                "A quotation mark in this row is not closed, or stands beside a text in quotes:"
                        + " open the file in a spreadsheet and save it as CSV again.");
        return new CopException(
                CopException.Kind.REFUSED,
                "The table " + place.file() + " cannot be read.",
                "Nothing was changed.",
                List.of(problem));
    }
}
