package cop.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/** The files that a change touched, as they now are; a deleted one has no entry. */
final class TouchedFiles {

    private final Map<String, Optional<DirCacheEntry>> entries = new TreeMap<>();

    private TouchedFiles() {}

    /** Reads the files and stores their bytes, just as they are, in git. */
    static TouchedFiles store(Repository repository, Path root, Set<String> paths, ObjectInserter inserter)
            throws IOException {
        TouchedFiles files = new TouchedFiles();
        boolean modes = repository.getConfig().getBoolean("core", "filemode", true);
        for (String path : paths) {
            Path file = root.resolve(path);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                boolean executable = modes && repository.getFS().canExecute(file.toFile());
                files.entries.put(path, Optional.of(entry(path, file, executable, inserter)));
            } else {
                files.entries.put(path, Optional.empty());
            }
        }
        return files;
    }

    /** Size and time are taken before the bytes, so that git notices what is saved in between. */
    private static DirCacheEntry entry(String path, Path file, boolean executable, ObjectInserter inserter)
            throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        byte[] bytes = Files.readAllBytes(file);
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(executable ? FileMode.EXECUTABLE_FILE : FileMode.REGULAR_FILE);
        entry.setLength(seen.size());
        entry.setLastModified(seen.lastModifiedTime().toInstant());
        entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, bytes));
        return entry;
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** The entries of the files that exist. */
    List<DirCacheEntry> entries() {
        List<DirCacheEntry> present = new ArrayList<>();
        entries.values().forEach(entry -> entry.ifPresent(present::add));
        return present;
    }

    /** What each path holds in a tree. */
    Map<String, Optional<TreeEdit.Child>> children() {
        Map<String, Optional<TreeEdit.Child>> children = new TreeMap<>();
        entries.forEach((path, entry) ->
                children.put(path, entry.map(e -> new TreeEdit.Child(e.getFileMode(), e.getObjectId()))));
        return children;
    }
}
