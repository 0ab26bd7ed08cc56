package cop.spreadsheet;

import cop.model.Plain;
import java.util.ArrayList;
import java.util.List;

/** Reads the cells of a spreadsheet that are more than a text. */
final class Cells {

    private static final String FORMULA = "=＝";

    private Cells() {}

    /** The entries of a list, parted by semicolons or line breaks. */
    static List<String> list(String cell) {
        List<String> entries = new ArrayList<>();
        for (String entry : Plain.block(cell).replace('\n', ';').split(";", -1)) {
            if (!Plain.line(entry).isEmpty()) {
                entries.add(Plain.line(entry));
            }
        }
        return entries;
    }

    static boolean isFormula(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** What a spreadsheet shows where a formula went wrong. */
    static boolean isFault(String cell) {
        String text = cell.strip();
        return text.startsWith("#") && (text.endsWith("!") || text.endsWith("?") || text.equals("#N/A"));
    }
}
