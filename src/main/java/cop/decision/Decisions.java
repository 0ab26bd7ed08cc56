package cop.decision;

import cop.model.Community;
import cop.model.Decided;
import cop.model.Plain;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was decided, the latest first. */
public record Decisions(List<Decided> decisions) {

    /**
     * Which decisions are asked for; what is absent narrows nothing.
     *
     * @param words all of which stand in it, whatever the case and the accents
     * @param meeting the id of the meeting that took it
     * @param since the first day that counts
     * @param until the last day that counts
     * @param how words of how it was reached
     * @param inForce whether those that were replaced are left out
     */
    public record Wanted(
            Optional<String> words,
            Optional<String> meeting,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<String> how,
            boolean inForce) {

        private boolean fits(Decided decision) {
            return words.filter(text -> !holds(
                                    decision.text() + " " + decision.about().orElse(""), text))
                            .isEmpty()
                    && how.filter(text -> !holds(decision.how().orElse(""), text))
                            .isEmpty()
                    && (meeting.isEmpty() || meeting.equals(decision.meeting()))
                    && since.filter(decision.on()::isBefore).isEmpty()
                    && until.filter(decision.on()::isAfter).isEmpty()
                    && (!inForce || decision.isInForce());
        }
    }

    public Decisions {
        decisions = List.copyOf(decisions);
    }

    public static Decisions of(Community community, Wanted wanted, LocalDate today) {
        return new Decisions(
                Decided.by(community, today).stream().filter(wanted::fits).toList());
    }

    private static boolean holds(String text, String words) {
        String bare = bare(text);
        for (String word : bare(words).split(" ", -1)) {
            if (!bare.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** In small letters, without accents. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(Plain.fold(text), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    public Answer answer() {
        boolean linked = decisions.stream()
                .anyMatch(one -> one.replaces().isPresent() || one.replacedBy().isPresent());
        List<List<Cell>> rows = new ArrayList<>();
        for (Decided decision : decisions) {
            Cell text = Cell.of(decision.text());
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(decision.id()),
                    decision.isInForce() ? text : text.toned(Tone.FAINT),
                    Cell.of(decision.on()),
                    decision.how().or(decision::about).map(Cell::of).orElse(Cell.none())));
            if (linked) {
                row.add(link(decision.replaces(), Tone.PLAIN));
                row.add(link(decision.replacedBy(), Tone.WATCH));
            }
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("decision", "Decision"),
                Column.of("text", "What"),
                Column.of("on", "On"),
                Column.of("how", "How")));
        if (linked) {
            columns.add(Column.of("replaces", "Replaces"));
            columns.add(Column.of("replaced-by", "Replaced by"));
        }
        return new Answer(
                decisions, new Table(columns, rows, "No decision fits. They come from the minutes: cop minutes add"));
    }

    private static Cell link(Optional<String> other, Tone tone) {
        return other.map(Cell::of).map(cell -> cell.toned(tone)).orElse(Cell.none());
    }
}
