package cop.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.ignore.IgnoreNode.MatchResult;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;

/** The files that git is told to leave out of the history of a folder, there or in a person's own settings. */
final class IgnoredFiles {

    private final GitFiles git;
    private final Path usual;
    private final Map<Path, IgnoreNode> rules = new LinkedHashMap<>();

    IgnoredFiles(GitFiles git, Map<String, String> variables) {
        this.git = git;
        this.usual = usual(git, variables);
    }

    /** What a person leaves out of all histories, in the file that the settings name or else the one where git looks. */
    private static Path usual(GitFiles git, Map<String, String> variables) {
        FS files = git.repository().getFS();
        String xdg = variables.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = xdg.isEmpty() ? files.userHome().toPath().resolve(".config") : Path.of(xdg);
        Path known = folder.resolve("git").resolve("ignore");
        return git.repository()
                .getConfig()
                .getPath("core", null, "excludesfile", files, git.root().toFile(), known);
    }

    /** Those of these files that are left out, which are never those that the history has already. */
    Set<String> among(Set<String> paths, Optional<ObjectId> tree, ObjectReader reader) throws IOException {
        Set<String> among = new TreeSet<>();
        for (String path : paths) {
            if (has(path) && (tree.isEmpty() || TreeWalk.forPath(reader, path, tree.get()) == null)) {
                among.add(path);
            }
        }
        return among;
    }

    /** Whether a file is to be left out; the rules nearest to it come first. */
    private boolean has(String path) {
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            if (isIgnored(path.substring(0, end), true)) {
                return true;
            }
        }
        return isIgnored(path, false);
    }

    private boolean isIgnored(String path, boolean isFolder) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            Path file = git.root().resolve(path.substring(0, end)).resolve(Constants.DOT_GIT_IGNORE);
            Optional<Boolean> said = said(file, path.substring(end + 1), isFolder);
            if (said.isPresent()) {
                return said.get();
            }
        }
        Path own = git.root().resolve(Constants.DOT_GIT_IGNORE);
        Path here = git.shared().resolve(Constants.INFO_EXCLUDE);
        return said(own, path, isFolder)
                .or(() -> said(here, path, isFolder))
                .or(() -> said(usual, path, isFolder))
                .orElse(false);
    }

    private Optional<Boolean> said(Path file, String path, boolean isFolder) {
        MatchResult result = rules.computeIfAbsent(file, IgnoredFiles::read).isIgnored(path, isFolder);
        return switch (result) {
            case IGNORED -> Optional.of(true);
            case NOT_IGNORED -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static IgnoreNode read(Path file) {
        IgnoreNode node = new IgnoreNode();
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                node.parse(in);
            } catch (IOException e) {
                throw GitHistory.unreadable();
            }
        }
        return node;
    }
}
