package cop.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

/**
 * Puts a folder under git, whole or not at all: git's own folder is made beside its place, settled on the disk and renamed. What
 * a crash leaves there makes room for the next one.
 */
final class NewRepository {

    /** Where it lies until it is whole. */
    static final String FRESH = ".git.cop";

    private final Path root;
    private final Path git;
    private final Path fresh;

    NewRepository(Path root) {
        this.root = root;
        this.git = root.resolve(Constants.DOT_GIT);
        this.fresh = root.resolve(FRESH);
    }

    /**
     * Makes it, on a branch {@code main} without commits.
     *
     * @param who signs changes, kept in the folder's own settings where git knows nobody
     */
    void make(Map<String, String> variables, Path home, Identity who) throws IOException {
        remove(fresh);
        try {
            Repository repository = GitHistory.builder(root, variables, home)
                    .setGitDir(fresh.toFile())
                    .setInitialBranch("main")
                    .build();
            repository.create();
            introduce(who, repository.getConfig(), variables);
            settle(fresh);
            Files.move(fresh, git, StandardCopyOption.ATOMIC_MOVE);
            Disk.settleNames(root);
        } catch (IOException | InvalidRefNameException e) {
            unmake();
            throw new IOException(e);
        }
    }

    private static void introduce(Identity who, StoredConfig config, Map<String, String> variables) throws IOException {
        if (Identity.find(Identity.Role.AUTHOR, config, variables).isEmpty()) {
            config.setString("user", null, "name", who.name());
            config.setString("user", null, "email", who.email());
            config.save();
        }
    }

    /** Takes it away again, with all that it holds. */
    void unmake() throws IOException {
        remove(fresh);
        remove(git);
    }

    private static void settle(Path folder) throws IOException {
        for (Path path : all(folder)) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Disk.settleNames(path);
            } else {
                Disk.settle(path);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : all(folder)) {
                Files.delete(path);
            }
        }
    }

    /** What is in a folder, and the folder itself, each before the folder that it lies in. */
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
