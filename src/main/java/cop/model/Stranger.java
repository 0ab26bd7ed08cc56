package cop.model;

import java.util.List;

/**
 * Somebody in a table or a pasted text of whom nobody can tell by the name alone who it is.
 *
 * @param text what stands there
 * @param place where it stands first
 * @param candidates the ids of those who may be meant
 */
public record Stranger(String text, Source place, List<String> candidates) {

    public Stranger {
        candidates = List.copyOf(candidates);
    }

    /** The form of the text by which an answer is kept. */
    public String key() {
        return Plain.fold(text);
    }
}
