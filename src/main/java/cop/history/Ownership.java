package cop.history;

import cop.model.CopException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Says whether a person may trust the git of a folder, by the rule that git itself keeps: it is theirs, or they named it in their
 * own settings. For whoever owns it can let programs run at each commit.
 */
final class Ownership {

    private static final String TRUSTED = "safe";
    private static final String EVERY = "*";

    private final GitFiles git;
    private final Map<String, String> variables;

    Ownership(GitFiles git, Map<String, String> variables) {
        this.git = git;
        this.variables = variables;
    }

    void check() throws IOException {
        Path root = git.repository().getWorkTree().toPath().toRealPath();
        List<Path> all = List.of(
                root,
                root.resolve(Constants.DOT_GIT),
                git.repository().getDirectory().toPath());
        for (Path path : all) {
            if (!isOwn(path) && !isTrusted(root)) {
                throw CopException.refused(
                        "This folder belongs to somebody else on this computer, so git does not trust it.",
                        "If you do, say so once: `git config --global --add safe.directory \"" + root
                                + "\"`, then run the command again.");
            }
        }
    }

    /** Elsewhere than on Unix files have owners of another kind; where the person has no name nobody can tell. */
    private boolean isOwn(Path path) throws IOException {
        String person = SystemReader.getInstance().getProperty("user.name");
        if (person.equals("?")
                || !path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return true;
        }
        if (Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName().equals(person)) {
            return true;
        }
        Object owner = Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        // Whoever was lent the powers of the root is who they were.
        return person.equals("root") && owner.toString().equals(variables.get("SUDO_UID"));
    }

    /** What the folder itself says does not count; an empty name takes back all that were named before. */
    private boolean isTrusted(Path root) throws IOException {
        boolean trusted = false;
        try {
            for (String named : SystemReader.getInstance().getUserConfig().getStringList(TRUSTED, null, "directory")) {
                // JGit has no text for an empty name.
                boolean takesBack = named == null || named.isEmpty();
                trusted = !takesBack && (trusted || named.equals(EVERY) || isMeant(named, root));
            }
            return trusted;
        } catch (ConfigInvalidException e) {
            throw GitHistory.unreadable();
        }
    }

    private boolean isMeant(String named, Path root) {
        FS files = git.repository().getFS();
        boolean within = named.endsWith("/" + EVERY);
        String place = within ? named.substring(0, named.length() - EVERY.length() - 1) : named;
        File folder = place.startsWith("~/") ? files.resolve(files.userHome(), place.substring(2)) : new File(place);
        return within ? root.startsWith(folder.toPath()) : root.equals(folder.toPath());
    }
}
