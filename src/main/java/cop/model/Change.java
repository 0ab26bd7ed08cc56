package cop.model;

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

    public boolean isEmpty() {
        return edits.isEmpty();
    }
}
