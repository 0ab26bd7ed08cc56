package cop.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Repository;

/** Git's list of the files that it knows, with what is staged for the next commit by hand. */
final class Index {

    private final Repository repository;
    private final Path file;
    private final Path lock;

    Index(Repository repository) {
        this.repository = repository;
        this.file = repository.getIndexFile().toPath();
        this.lock = file.resolveSibling(file.getFileName() + ".lock");
    }

    /** Whoever makes this file may write the index. */
    Path lock() {
        return lock;
    }

    Optional<byte[]> bytes() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    boolean hasConflicts() throws IOException {
        return DirCache.read(file.toFile(), repository.getFS()).hasUnmergedPaths();
    }

    /** Sets the entries of these files and leaves all others as they are. */
    void update(TouchedFiles files) throws IOException {
        DirCache cache = DirCache.lock(file.toFile(), repository.getFS());
        try {
            DirCacheBuilder builder = cache.builder();
            for (int i = 0; i < cache.getEntryCount(); i++) {
                DirCacheEntry entry = cache.getEntry(i);
                if (!files.has(entry.getPathString())) {
                    builder.add(entry);
                }
            }
            files.entries().forEach(builder::add);
            builder.finish();
            cache.write();
            Disk.settle(lock);
            if (!cache.commit()) {
                throw new IOException("the index was not replaced");
            }
            Disk.settleNames(file.resolveSibling("."));
        } finally {
            cache.unlock();
        }
    }

    void restore(Optional<byte[]> bytes) throws IOException {
        if (bytes.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.write(lock, bytes.get(), StandardOpenOption.CREATE_NEW);
            Files.move(lock, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
