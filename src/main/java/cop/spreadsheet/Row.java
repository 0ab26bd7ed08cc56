package cop.spreadsheet;

import cop.model.Id;
import cop.model.Nearest;
import cop.model.Plain;
import cop.model.Problem;
import cop.model.Source;
import cop.model.Span;
import cop.model.Word;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of a sheet: the values of its fields, and all that is wrong with them. An empty cell says nothing, so what was known
 * before stays. Names, addresses and numbers of people are not repeated in what is said of them.
 */
final class Row {

    /** The name of the check that a row fails which cannot be placed. */
    static final String ROW = "row";

    /** The name of the check that a row fails which somebody's answer would place. */
    static final String WHO = "who";

    private final Sheet sheet;
    private final int number;
    private final Columns columns;
    private final Dates dates;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** @param index the position of the row, counted from 0 */
    Row(Sheet sheet, Columns columns, int index, Dates dates) {
        this.sheet = sheet;
        this.number = index + 1;
        this.columns = columns;
        this.dates = dates;
        List<String> row = sheet.rows().get(index);
        for (int i = 0; i < row.size(); i++) {
            String cell = Plain.block(row.get(i));
            if (!cell.isEmpty()) {
                int column = i + 1;
                columns.field(i).ifPresent(field -> take(field, row.get(column - 1)));
                if (columns.isNameless(i)) {
                    problems.add(problem(
                            sheet, number, column, "This column has no heading: give it one, or empty the cell."));
                }
            }
        }
    }

    private void take(String field, String cell) {
        if (Cells.isFormula(cell)) {
            wrong(field, "is a formula: write its result as plain text");
        } else if (Cells.isFault(cell)) {
            wrong(field, "holds a fault of the spreadsheet instead of a value: write the value");
        } else {
            cells.put(field, cell);
        }
    }

    static Problem problem(Sheet sheet, int row, int column, String text) {
        return Problem.error(ROW, new Source(sheet.file(), row, column), text);
    }

    int number() {
        return number;
    }

    /** Where a field of this row stands, for people. */
    Source place(String field) {
        return new Source(sheet.file(), number, columns.place(field).orElse(0) + 1);
    }

    Set<Problem> problems() {
        return problems;
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    boolean has(String field) {
        return cells.containsKey(field);
    }

    /** Notes that a field cannot be as it is: what is wrong with it, then what to do. */
    void wrong(String field, String text) {
        problems.add(Problem.error(ROW, place(field), sentence(field, text)));
    }

    void missing(String field, String advice) {
        if (isSound()) {
            wrong(field, "is missing: " + advice);
        }
    }

    /** Notes that nobody knows yet whom a field means. */
    void open(String field, String text) {
        problems.add(Problem.error(WHO, place(field), sentence(field, text)));
    }

    private static String sentence(String field, String text) {
        boolean ends = text.endsWith("?") || text.contains(": cop ");
        return "`" + field + "` " + text + (ends ? "" : ".");
    }

    /** A label, on one line. */
    Optional<String> text(String field) {
        return Optional.ofNullable(cells.get(field)).map(Plain::line);
    }

    Optional<String> text(String field, Optional<String> before) {
        return text(field).or(() -> before);
    }

    /** A sentence or several, with their line breaks. */
    Optional<String> prose(String field, Optional<String> before) {
        return Optional.ofNullable(cells.get(field)).map(Plain::block).or(() -> before);
    }

    List<String> list(String field, List<String> before) {
        return Optional.ofNullable(cells.get(field)).map(Cells::list).orElse(before);
    }

    Optional<String> id(String field, Optional<String> before) {
        return read(
                        field,
                        text -> Optional.of(text).filter(id -> Id.isId(id) && !Id.isReserved(id)),
                        "is not written like an id: use small letters a to z, digits and single hyphens")
                .or(() -> before);
    }

    Optional<LocalDate> date(String field, Optional<LocalDate> before) {
        return text(field).flatMap(text -> day(field, text)).or(() -> before);
    }

    /** Times away, each from one day to another; one that was known keeps its reason. */
    List<Span> spans(String field, List<Span> before) {
        List<Span> spans = new ArrayList<>();
        for (String text : list(field, List.of())) {
            Optional<Span> span = span(field, text);
            span.ifPresent(found -> spans.add(before.stream()
                    .filter(known -> known.isSame(found))
                    .findFirst()
                    .orElse(found)));
        }
        return has(field) ? spans : before;
    }

    private Optional<Span> span(String field, String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            wrong(field, "is not a time away: write the first and the last day like 2026-04-01..2026-05-31");
            return Optional.empty();
        }
        Optional<LocalDate> from = day(field, ends[0].strip());
        Optional<LocalDate> to = day(field, ends[1].strip());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            wrong(field, "has the last day first: write the earlier day first");
        }
        return Optional.of(new Span(from.get(), to.get(), Optional.empty()));
    }

    private Optional<LocalDate> day(String field, String text) {
        Optional<LocalDate> day = dates.read(text);
        if (day.isEmpty()) {
            wrong(field, dates.complaint(text));
        }
        return day;
    }

    Optional<LocalTime> time(String field, Optional<LocalTime> before) {
        return read(field, Row::timeOfDay, "is not a time of day: write it like 14:00")
                .or(() -> before);
    }

    Optional<Integer> minutes(String field, Optional<Integer> before) {
        return read(field, Row::number, "is not a number of minutes: write it in digits, like 120")
                .or(() -> before);
    }

    /** One of the words of an enum, or another word for it. */
    <E extends Enum<E>> Optional<E> word(String field, E[] constants, Map<String, E> others) {
        Optional<E> constant = text(field).flatMap(text -> {
            String word = text.toLowerCase(Locale.ROOT).replace(' ', '-');
            return Word.constant(constants, word).or(() -> Optional.ofNullable(others.get(word)));
        });
        if (has(field) && constant.isEmpty()) {
            List<String> words = Stream.of(constants).map(Word::of).toList();
            String near = Nearest.to(text(field).orElse(""), words)
                    .map(word -> "; did you mean " + word + "?")
                    .orElse("");
            wrong(field, "should be one of " + String.join(", ", words) + near);
        }
        return constant;
    }

    <E extends Enum<E>> Optional<E> word(String field, E[] constants) {
        return word(field, constants, Map.of());
    }

    /** A value of some kind, or a problem that says why it is none. */
    <T> Optional<T> read(String field, Function<String, Optional<T>> reader, String complaint) {
        Optional<T> value = text(field).flatMap(reader);
        if (has(field) && value.isEmpty()) {
            wrong(field, complaint);
        }
        return value;
    }

    private static Optional<LocalTime> timeOfDay(String text) {
        String[] parts = text.split(":", -1);
        boolean whole = parts.length == 2 || (parts.length == 3 && parts[2].equals("00"));
        Optional<Integer> hour = number(parts[0]).filter(h -> h < 24);
        Optional<Integer> minute = whole ? number(parts[1]).filter(m -> m < 60) : Optional.empty();
        return hour.flatMap(h -> minute.map(m -> LocalTime.of(h, m)));
    }

    private static Optional<Integer> number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
