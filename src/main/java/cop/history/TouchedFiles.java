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
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;

/**
 * The files that a change touches, as they shall be; one that goes has nothing.
 *
 * @param root the data folder
 * @param children what each path holds in a tree
 */
record TouchedFiles(Path root, Map<String, Optional<TreeEdit.Child>> children) {

    /** Stores bytes, just as they are, in git. */
    static TouchedFiles store(GitFiles git, Map<String, Optional<byte[]>> files, NewObjects objects)
            throws IOException {
        Map<String, Optional<TreeEdit.Child>> children = new TreeMap<>();
        boolean modes = git.repository().getConfig().getBoolean("core", "filemode", true);
        for (Map.Entry<String, Optional<byte[]>> file : files.entrySet()) {
            Optional<byte[]> bytes = file.getValue();
            boolean program = modes && Files.isExecutable(git.root().resolve(file.getKey()));
            children.put(
                    file.getKey(),
                    bytes.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new TreeEdit.Child(
                                    program ? FileMode.EXECUTABLE_FILE : FileMode.REGULAR_FILE,
                                    objects.add(Constants.OBJ_BLOB, bytes.get()))));
        }
        return new TouchedFiles(git.root(), children);
    }

    boolean has(String path) {
        return children.containsKey(path);
    }

    /**
     * The entries of git's list for the files that stay.
     *
     * @param at where the bytes of a file lie at this moment
     */
    List<DirCacheEntry> entries(UnaryOperator<Path> at) throws IOException {
        List<DirCacheEntry> entries = new ArrayList<>();
        for (Map.Entry<String, Optional<TreeEdit.Child>> child : children.entrySet()) {
            if (child.getValue().isPresent()) {
                BasicFileAttributes seen = Files.readAttributes(
                        at.apply(root.resolve(child.getKey())), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                DirCacheEntry entry = new DirCacheEntry(child.getKey());
                entry.setFileMode(child.getValue().get().mode());
                entry.setObjectId(child.getValue().get().id());
                entry.setLength(seen.size());
                entry.setLastModified(seen.lastModifiedTime().toInstant());
                entries.add(entry);
            }
        }
        return entries;
    }
}
