package cop.spreadsheet;

import cop.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows which column of a sheet holds which field. */
final class Columns {

    private final Sheet sheet;
    private final List<String> headings;
    private final List<Optional<String>> fields = new ArrayList<>();

    Columns(Sheet sheet) {
        this.sheet = sheet;
        this.headings = sheet.headings();
        List<Optional<String>> meant = headings.stream().map(sheet::field).toList();
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            fields.add(meant.get(i).filter(field -> place == best(field, meant)));
        }
    }

    /** Of several columns with the same field the one that bears its very name, else the first. */
    private int best(String field, List<Optional<String>> meant) {
        int named = headings.indexOf(field);
        return named >= 0 && meant.get(named).equals(Optional.of(field)) ? named : meant.indexOf(Optional.of(field));
    }

    /** Where a field stands, counted from 0; empty where no column holds it. */
    Optional<Integer> place(String field) {
        return Optional.of(fields.indexOf(Optional.of(field))).filter(place -> place >= 0);
    }

    /** The field that the column at a place holds. */
    Optional<String> field(int place) {
        return place < fields.size() ? fields.get(place) : Optional.empty();
    }

    /** Whether nothing stands above the column at a place, so that its cells would be lost in silence. */
    boolean isNameless(int place) {
        return place >= headings.size() || headings.get(place).isEmpty();
    }

    boolean hasAny(String... fields) {
        for (String field : fields) {
            if (place(field).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The headings of columns that hold nothing that is wanted, unless somebody said so. */
    List<String> leftOut() {
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (!heading.isEmpty() && field(i).isEmpty() && !sheet.isWaived(heading)) {
                leftOut.add(heading);
            }
        }
        return leftOut;
    }

    /** What keeps the sheet from being read at all. */
    List<Problem> problems() {
        if (headings.isEmpty()) {
            return List.of(Row.problem(sheet, 1, 1, "The table is empty: give one with headings in its first row."));
        }
        List<Problem> problems = new ArrayList<>();
        for (List<String> needed : needed()) {
            if (!hasAny(needed.toArray(String[]::new))) {
                problems.add(Row.problem(
                        sheet,
                        sheet.head() + 1,
                        1,
                        "No column is called `" + String.join("` or `", needed)
                                + "`: write it above the column that holds it."));
            }
        }
        return problems;
    }

    /** Of each of these fields one has to be there. */
    private List<List<String>> needed() {
        return switch (sheet.content()) {
            case MEMBERS -> List.of(List.of("name", "first-name", "id", "email"));
            case MEETINGS -> List.of(List.of("date", "id"));
            case ATTENDANCE -> List.of(List.of("meeting"), List.of("member"), List.of("status", "rsvp"));
            case ACTIONS -> List.of(List.of("text", "id"));
        };
    }
}
