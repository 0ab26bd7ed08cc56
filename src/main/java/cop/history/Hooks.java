package cop.history;

import cop.model.CopException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.QuotedString;

/** The programs of a folder's owner that git asks before each commit, where there are any. */
final class Hooks {

    private final GitFiles git;
    private final Repository repository;
    private final Map<String, String> variables;

    Hooks(GitFiles git, Map<String, String> variables) {
        this.git = git;
        this.repository = git.repository();
        this.variables = variables;
    }

    /**
     * Asks the hooks about a commit.
     *
     * @return its message as it shall be, which the second hook may change
     * @throws CopException with the hook's own words when one says no
     */
    String approve(ObjectId tree, ObjectReader reader, String message) throws IOException {
        String complete = message.endsWith("\n") ? message : message + '\n';
        Optional<File> beforeCommit = find("pre-commit");
        Optional<File> onMessage = find("commit-msg");
        if (beforeCommit.isEmpty() && onMessage.isEmpty()) {
            return complete;
        }
        Path index = git.file("cop-index");
        Path text = git.file("cop-message");
        try {
            fill(index, tree, reader);
            if (beforeCommit.isPresent()) {
                run(beforeCommit.get(), index);
            }
            Files.writeString(text, complete);
            if (onMessage.isPresent()) {
                run(onMessage.get(), index, text.toString());
            }
            return Files.readString(text);
        } finally {
            Files.deleteIfExists(index);
            Files.deleteIfExists(text);
        }
    }

    private Optional<File> find(String name) {
        return Optional.ofNullable(repository.getFS().findHook(repository, name));
    }

    /** Hooks look at the index: they get one that holds exactly what will be committed. */
    private void fill(Path index, ObjectId tree, ObjectReader reader) throws IOException {
        DirCache cache = DirCache.lock(index.toFile(), repository.getFS());
        try {
            DirCacheBuilder builder = cache.builder();
            builder.addTree(new byte[0], 0, reader, tree);
            builder.finish();
            cache.write();
            cache.commit();
        } finally {
            cache.unlock();
        }
    }

    private void run(File hook, Path index, String... arguments) throws IOException {
        ProcessBuilder builder =
                repository.getFS().runInShell(QuotedString.BOURNE.quote(hook.getAbsolutePath()), arguments);
        builder.directory(git.root().toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(variables);
        builder.environment().put("GIT_INDEX_FILE", index.toString());
        builder.environment().put("GIT_EDITOR", ":");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (ended(process) != 0) {
            throw CopException.refused(
                    "The check that runs before each change of this folder (" + hook.getName() + ") said no"
                            + (said.isEmpty() ? "." : ": " + said),
                    "Do what it asks and run the command again, or ask whoever set it up.");
        }
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
