package cop.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A proposal to change the community; nothing is written until the workbench carries it out.
 *
 * @param summary one line that says what it does, without names and addresses of people: the commit message
 * @param edits the steps, in order; none where there is nothing to do
 * @param notes what the person who asked should be told about it, a sentence each
 */
public record Change(String summary, List<Edit> edits, List<String> notes) {

    public Change {
        edits = List.copyOf(edits);
        notes = List.copyOf(notes);
    }

    public static Change of(String summary, Edit... edits) {
        return new Change(summary, List.of(edits), List.of());
    }

    public Change noting(String... sentences) {
        return new Change(summary, edits, List.of(sentences));
    }

    /** This change and what follows from it, in one. */
    public Change with(Change more) {
        List<Edit> allEdits = new ArrayList<>(edits);
        allEdits.addAll(more.edits());
        List<String> allNotes = new ArrayList<>(notes);
        allNotes.addAll(more.notes());
        return new Change(summary, allEdits, allNotes);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }
}
