package cop.app;

import cop.history.LogEntry;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.util.List;

/**
 * Who changed what, in words.
 *
 * @param changes the latest first
 * @param kept whether the folder keeps a history at all
 */
public record Journal(List<LogEntry> changes, boolean kept) {

    public Journal {
        changes = List.copyOf(changes);
    }

    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("on", "On"),
                Column.of("by", "By"),
                Column.of("what", "What"),
                Column.number("files", "Files"),
                Column.of("id", "Id"));
        List<List<Cell>> rows = changes.stream()
                .map(change -> List.of(
                        Cell.of(change.at().toLocalDate()),
                        Cell.of(change.author()),
                        Cell.of(change.summary()),
                        Cell.of(change.paths().size()),
                        Cell.of(change.id()).toned(Cell.Tone.FAINT)))
                .toList();
        String whenEmpty = kept
                ? "Nothing was changed yet."
                : "This folder is not under git, so nobody can tell who changed what.";
        return new Answer(changes, new Table(columns, rows, whenEmpty));
    }
}
