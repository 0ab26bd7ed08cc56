package cop.spreadsheet;

import cop.model.Source;
import java.util.List;

/**
 * Somebody in a sheet of whom nobody can tell by the name alone who it is.
 *
 * @param text what stands in the cell
 * @param place the first cell in which it stands
 * @param candidates the ids of those who may be meant
 */
public record Stranger(String text, Source place, List<String> candidates) {

    public Stranger {
        candidates = List.copyOf(candidates);
    }

    /** The form of the text by which an answer is kept. */
    public String key() {
        return Cells.fold(text);
    }
}
