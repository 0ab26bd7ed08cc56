package cop.history;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A commit on its way: its parts lie on the disk, and nothing shows it yet. It is made {@link #ready}, then the files are put in
 * place, then it is {@link #publish}ed, in which moment the change is made, and {@link #finish}ed. Closing gives up what is not
 * published.
 */
public interface Draft extends AutoCloseable {

    /** Where nothing is remembered. */
    Draft NONE = new Draft() {};

    /** Where nothing is remembered because git is told to leave these files out. */
    static Draft without(Set<String> leftOut) {
        return new Draft() {
            @Override
            public Set<String> leftOut() {
                return leftOut;
            }
        };
    }

    /** The files that git is told to leave out of the history. */
    default Set<String> leftOut() {
        return Set.of();
    }

    /** The full id; empty where no commit is made. */
    default Optional<String> commit() {
        return Optional.empty();
    }

    /** The id as people see it. */
    default Optional<String> shortId() {
        return commit().map(id -> id.substring(0, GitHistory.SHORT));
    }

    /**
     * Keeps other programs away from the history, and writes all that takes room on the disk.
     *
     * @param file where the new bytes of a path lie at this moment, unless it goes
     * @return whether the history is still as it was for this draft; if not, another one is needed
     */
    default boolean ready(UnaryOperator<Path> file) {
        return true;
    }

    /** Lets the branch begin with this commit. */
    default void publish() {}

    /** Whether the branch has this commit, so that the change cannot be taken back any more. */
    default boolean isPublished() {
        return false;
    }

    /** Lets git's list of files follow. */
    default void finish() {}

    @Override
    default void close() {}
}
