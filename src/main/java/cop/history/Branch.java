package cop.history;

import cop.model.CopException;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Where the history of the folder stands. */
final class Branch {

    private final Repository repository;
    private final Ref head;

    private Branch(Repository repository, Ref head) {
        this.repository = repository;
        this.head = head;
    }

    static Branch current(Repository repository) throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        if (head == null) {
            throw CopException.environment(
                    "Git does not know where the history of this folder stands (.git/HEAD is damaged).",
                    "Ask somebody who knows git, or take a fresh copy of the folder.");
        }
        return new Branch(repository, head);
    }

    /** Whether new commits continue a branch; otherwise an earlier state is on show. */
    boolean isNamed() {
        return head.isSymbolic();
    }

    /** Its full name. */
    String name() {
        return head.getTarget().getName();
    }

    /** Whether this is the same branch with the same latest commit. */
    boolean isAt(Branch other) {
        return name().equals(other.name()) && tip().equals(other.tip());
    }

    /** Whether a commit is among those that led here. */
    boolean has(String commit) throws IOException {
        if (tip().isEmpty()) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(ObjectId.fromString(commit)), walk.parseCommit(tip().get()));
        } catch (MissingObjectException e) {
            return false;
        }
    }

    /** The latest commit; empty before the first. */
    Optional<ObjectId> tip() {
        return Optional.ofNullable(head.getObjectId());
    }

    /** The tree of the latest commit, whose text begins with it. */
    Optional<ObjectId> tree(ObjectReader reader) throws IOException {
        if (tip().isEmpty()) {
            return Optional.empty();
        }
        byte[] commit = reader.open(tip().get(), Constants.OBJ_COMMIT).getBytes();
        return Optional.of(ObjectId.fromString(commit, "tree ".length()));
    }
}
