package cop.history;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;

/** A commit whose objects are stored, until the branch and the index follow. */
final class GitDraft implements Draft {

    private final GitFiles git;
    private final TouchedFiles files;
    private final Set<String> leftOut;
    private final Branch branch;
    private final ObjectId commit;
    private final PersonIdent who;
    private final String message;
    private final HeldLock index;
    private final HeldLock ref;
    private boolean published;

    GitDraft(
            GitFiles git,
            TouchedFiles files,
            Set<String> leftOut,
            Branch branch,
            ObjectId commit,
            PersonIdent who,
            String message) {
        this.git = git;
        this.files = files;
        this.leftOut = leftOut;
        this.branch = branch;
        this.commit = commit;
        this.who = who;
        this.message = message;
        this.index = git.index();
        this.ref = git.ref(branch);
    }

    @Override
    public Set<String> leftOut() {
        return leftOut;
    }

    @Override
    public Optional<String> commit() {
        return Optional.of(commit.name());
    }

    @Override
    public boolean ready(UnaryOperator<Path> file) {
        try {
            Index list = new Index(git);
            Optional<byte[]> before = list.bytes();
            list.prepare(files, file, index.own());
            Disk.write(ref.own(), commit.name() + "\n");
            index.take();
            ref.take();
            Disk.settleNames(git.folder());
            return list.isStill(before) && Branch.current(git.repository()).isAt(branch);
        } catch (IOException e) {
            throw GitHistory.failed("The change could not be added to the history of this folder");
        }
    }

    /** First the branch, whose move is the moment; the index waits behind its lock, so that nobody comes in between. */
    @Override
    public void publish() {
        try {
            ref.replace();
            published = true;
            Disk.settleNames(git.folderOf(branch));
            Reflog.add(git, branch, commit, who, message);
        } catch (IOException e) {
            throw published ? halfShown() : GitHistory.failed("The history of this folder cannot be continued");
        }
    }

    @Override
    public boolean isPublished() {
        return published;
    }

    @Override
    public void finish() {
        try {
            index.replace();
            Disk.settleNames(git.folder());
            ref.release();
            index.release();
        } catch (IOException e) {
            throw halfShown();
        }
    }

    private static CopException halfShown() {
        return CopException.environment(
                "The change is made and in the history, but git could not be told all about it: the disk may be failing.",
                "The next change that you make puts that right first.");
    }

    /** What cannot be taken away now is known as ours, and goes with the next change. */
    @Override
    public void close() {
        if (!published) {
            try {
                ref.release();
                index.release();
            } catch (IOException e) {
                return;
            }
        }
    }
}
