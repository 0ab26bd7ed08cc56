package cop.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;

/** Git's list of the files that it knows, with what is staged for the next commit by hand. */
final class Index {

    private final GitFiles git;

    Index(GitFiles git) {
        this.git = git;
    }

    Optional<byte[]> bytes() throws IOException {
        Path file = git.indexFile();
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Whether nobody has changed it since it had these bytes. */
    boolean isStill(Optional<byte[]> before) throws IOException {
        return Arrays.equals(before.orElse(new byte[0]), bytes().orElse(new byte[0]));
    }

    boolean hasConflicts() throws IOException {
        return read().hasUnmergedPaths();
    }

    boolean holdsFilesIn(String folder) throws IOException {
        return read().getEntriesWithin(folder).length > 0;
    }

    private DirCache read() throws IOException {
        return DirCache.read(git.indexFile().toFile(), git.repository().getFS());
    }

    /**
     * Writes the list as it shall be: with the entries of these files, and all others as they are.
     *
     * @param at where the bytes of a path lie at this moment
     */
    void prepare(TouchedFiles files, UnaryOperator<Path> at, Path elsewhere) throws IOException {
        Files.deleteIfExists(elsewhere);
        Files.deleteIfExists(HeldLock.beside(elsewhere));
        DirCache before = read();
        DirCache after = DirCache.lock(elsewhere.toFile(), git.repository().getFS());
        try {
            DirCacheBuilder builder = after.builder();
            for (int i = 0; i < before.getEntryCount(); i++) {
                DirCacheEntry entry = before.getEntry(i);
                if (!files.has(entry.getPathString())) {
                    builder.add(entry);
                }
            }
            files.entries(at).forEach(builder::add);
            builder.finish();
            after.write();
            if (!after.commit()) {
                throw new IOException("the list was not written");
            }
        } finally {
            after.unlock();
        }
        Disk.settle(elsewhere);
    }
}
