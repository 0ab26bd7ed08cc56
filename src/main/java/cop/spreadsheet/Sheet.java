package cop.spreadsheet;

import cop.model.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of text as a spreadsheet saved it. The first row that is not blank holds the headings.
 *
 * @param file what the person calls it
 * @param rows as the spreadsheet counts them
 * @param choices what somebody said that a column holds, by heading: a field, or {@link #NONE}
 */
public record Sheet(Content content, String file, List<List<String>> rows, Map<String, String> choices) {

    /** What is said of a column that nobody needs. */
    public static final String NONE = "none";

    public Sheet {
        rows = List.copyOf(rows);
        choices = Map.copyOf(choices);
    }

    /** The position of the row with the headings; that of the last row and one where all are blank. */
    int head() {
        int head = 0;
        while (head < rows.size() && isBlank(rows.get(head))) {
            head++;
        }
        return head;
    }

    /** How many rows say something, below the headings. */
    public int size() {
        return (int)
                rows.stream().skip(head() + 1L).filter(row -> !isBlank(row)).count();
    }

    /** The headings, in order, blank ones included. */
    List<String> headings() {
        return head() < rows.size() ? rows.get(head()).stream().map(Plain::line).toList() : List.of();
    }

    /** The field that a column with this heading holds; empty where it is left out. */
    Optional<String> field(String heading) {
        String chosen = choices.getOrDefault(heading, "");
        return content.fields().contains(chosen) ? Optional.of(chosen) : content.field(heading);
    }

    /** Whether somebody said that nobody needs a column with this heading. */
    boolean isWaived(String heading) {
        return NONE.equals(choices.get(heading));
    }

    /** The headings that name no field and of which nobody has said anything yet. */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (String heading : headings()) {
            boolean settled = heading.isEmpty() || field(heading).isPresent() || isWaived(heading);
            if (!settled && !unknown.contains(heading)) {
                unknown.add(heading);
            }
        }
        return unknown;
    }

    /** The sheet once somebody has said what a column holds. */
    public Sheet choosing(String heading, String choice) {
        Map<String, String> more = new HashMap<>(choices);
        more.put(heading, choice);
        return new Sheet(content, file, rows, more);
    }

    static boolean isBlank(List<String> row) {
        return row.stream().allMatch(cell -> Plain.line(cell).isEmpty());
    }
}
