package cop.register;

import cop.model.ChatLine;
import cop.model.Plain;
import cop.model.Problem;
import cop.model.Source;
import cop.register.Heard.Listening;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a table apart that a form or a video call saved: a row for each answer, or for each time that somebody was there. */
final class TableReader {

    private final Form form;
    private final List<String> headings;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();
    private final Listening heard = new Listening();
    private final boolean dayFirst;

    private TableReader(Form form) {
        this.form = form;
        headings = form.headings();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Optional<String> field = form.field(heading);
            if (field.isPresent()) {
                places.putIfAbsent(field.get(), i);
            } else if (!heading.isEmpty() && !form.isWaived(heading)) {
                unused.add(heading);
            }
        }
        dayFirst = ChatLine.isDayFirst(stamps(), form.dayFirst());
    }

    private List<ChatLine> stamps() {
        int place = places.getOrDefault("at", Integer.MAX_VALUE);
        return form.rows().stream()
                .filter(row -> place < row.size())
                .flatMap(row -> Stamp.line(row.get(place)).stream())
                .toList();
    }

    static Heard read(Form form) {
        TableReader reader = new TableReader(form);
        for (int i = 0; i < form.above(); i++) {
            reader.heard.pass(Chaff.HEADING);
        }
        boolean over = false;
        for (int i = 1; i < form.rows().size(); i++) {
            List<String> row = form.rows().get(i).stream().map(Plain::line).toList();
            over = over || isNextPart(row);
            if (row.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (over) {
                reader.heard.pass(Chaff.HEADING);
            } else {
                reader.take(row, form.line() + i);
            }
        }
        Heard heard = reader.heard.finish();
        return new Heard(heard.sayings(), heard.passed(), heard.wrong(), reader.unused);
    }

    /** A call's report has several parts, each below a number and a title. */
    private static boolean isNextPart(List<String> row) {
        long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
        return filled == 1 && row.get(0).matches("\\d\\. \\p{Lu}.*");
    }

    private void take(List<String> row, int number) {
        Map<String, String> cells = new HashMap<>();
        places.forEach((field, place) -> {
            String cell = place < row.size() ? row.get(place) : "";
            if (!cell.isEmpty() && !cell.equals("N/A")) {
                cells.put(field, cell);
            }
        });
        List<String> who = who(cells);
        String leading = form.purpose() == Form.Purpose.ANSWERS ? "answer" : "status";
        int column = places.getOrDefault("name", places.getOrDefault("email", 0)) + 1;
        if (who.isEmpty()) {
            heard.wrong(Problem.error(
                    Form.ROW,
                    new Source(form.file(), number, column),
                    "Nobody is named in this row: write a name or an address, or take the row out."));
            return;
        }
        String what = cells.getOrDefault(leading, "");
        if (what.isEmpty() && form.purpose() == Form.Purpose.ANSWERS) {
            heard.wrong(Problem.error(
                    Form.ROW,
                    new Source(form.file(), number, places.getOrDefault(leading, 0) + 1),
                    "The answer is missing: write yes, no or maybe, or take the row out."));
            return;
        }
        Optional<LocalDateTime> at = Optional.ofNullable(cells.get("at")).flatMap(text -> Stamp.read(text, dayFirst));
        heard.add(new Saying(
                new Source(form.file(), number, column),
                who,
                what.isEmpty() && form.isOfCall() ? "online" : what,
                at,
                false,
                Optional.ofNullable(cells.get("duration")).flatMap(Stamp::minutes),
                false));
    }

    private static List<String> who(Map<String, String> cells) {
        List<String> who = new ArrayList<>();
        Optional.ofNullable(cells.get("member-id")).ifPresent(who::add);
        Optional.ofNullable(cells.get("email"))
                .filter(text -> !text.equals("anonymous"))
                .ifPresent(who::add);
        Optional.ofNullable(cells.get("phone")).ifPresent(who::add);
        String parts = (cells.getOrDefault("first-name", "") + " " + cells.getOrDefault("surname", "")).strip();
        String name = cells.getOrDefault("name", parts);
        if (!name.isEmpty()) {
            who.add(name);
        }
        return who;
    }
}
