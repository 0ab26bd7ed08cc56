package cop.history;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

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

    /** The file in which git keeps the tip. */
    Path file() {
        return repository.getCommonDirectory().toPath().resolve(head.getTarget().getName());
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

    /** Moves the tip, unless somebody else has moved it since; says whether it did. */
    boolean move(ObjectId commit, PersonIdent who, String message) throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setExpectedOldObjectId(tip().orElse(ObjectId.zeroId()));
        update.setNewObjectId(commit);
        update.setRefLogIdent(who);
        update.setRefLogMessage((tip().isEmpty() ? "commit (initial): " : "commit: ") + firstLine(message), false);
        RefUpdate.Result result = update.forceUpdate();
        Disk.settleNames(file().resolveSibling("."));
        return result == RefUpdate.Result.NEW || result == RefUpdate.Result.FORCED;
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
