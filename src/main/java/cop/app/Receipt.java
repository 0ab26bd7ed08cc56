package cop.app;

import cop.model.Change;
import java.util.List;
import java.util.Optional;

/**
 * What became of a change.
 *
 * @param files the files written or removed, relative to the data folder; what would be written where it was only shown
 * @param preview the lines that go and come, for a change that was only shown
 * @param commit the short id of the commit, where there is one
 * @param shownOnly whether nothing was written
 * @param remark what the person should know about how it was kept, if anything
 */
public record Receipt(
        Change change,
        List<String> files,
        List<String> preview,
        Optional<String> commit,
        boolean shownOnly,
        Optional<String> remark) {

    public Receipt {
        files = List.copyOf(files);
        preview = List.copyOf(preview);
    }

    Receipt remarking(String sentence) {
        return new Receipt(change, files, preview, commit, shownOnly, Optional.of(sentence));
    }
}
