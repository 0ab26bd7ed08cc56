package cop.app;

import cop.model.Change;
import cop.model.Edit;
import cop.model.Id;
import cop.store.ColumnChoices;
import cop.store.Layout;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers what the columns of known tables hold, so that nobody is asked again. */
final class ColumnMemory {

    private final Desk desk;

    ColumnMemory(Desk desk) {
        this.desk = desk;
    }

    /**
     * The file of the data folder that remembers it; named after the table where its name gives an id.
     *
     * @param otherwise what it is called else
     */
    static String path(String table, String otherwise) {
        String name = table.substring(Math.max(table.lastIndexOf('/'), table.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return Layout.imports(Id.from(dot > 0 ? name.substring(0, dot) : name).orElse(otherwise));
    }

    /** What is remembered in a file, by heading. */
    Map<String, String> read(String path) {
        return ColumnChoices.read(path, desk.text(path));
    }

    /** Keeps choices by the file that remembers them. */
    Change keep(Map<String, Map<String, String>> kept) {
        List<Edit> edits = new ArrayList<>();
        kept.forEach((path, choices) -> {
            Optional<String> text = desk.text(path);
            if (!choices.equals(ColumnChoices.read(path, text))) {
                edits.add(new Edit.Put(path, ColumnChoices.write(path, text, choices)));
            }
        });
        String note = "What you said about columns is kept in " + Words.and(List.copyOf(kept.keySet())) + ".";
        return new Change("", edits, edits.isEmpty() ? List.of() : List.of(note));
    }
}
