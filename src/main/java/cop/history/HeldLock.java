package cop.history;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * One of git's files with the lock beside it by which programs take turns. What the file shall hold is written first, under a
 * name of ours, and becomes the lock as a whole: after a crash the lock is known as ours because it holds the same.
 */
final class HeldLock {

    private static final int LOOKS = 40;
    private static final int PAUSE_MILLISECONDS = 50;

    private final Path file;
    private final Path lock;
    private final Path own;

    /**
     * @param file the file that is locked
     * @param own where the new bytes are prepared
     */
    HeldLock(Path file, Path own) {
        this.file = file;
        this.lock = beside(file);
        this.own = own;
    }

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /** Where the new bytes are prepared. */
    Path own() {
        return own;
    }

    /** Locks the file; what is prepared lies on the disk already. */
    void take() throws IOException {
        awaitFree(lock);
        Files.createDirectories(file.resolveSibling("."));
        try {
            link();
        } catch (FileAlreadyExistsException e) {
            throw CopException.environment(
                    "Another program began to use the history of this folder at the same moment.",
                    "Nothing was changed. Run the command again.");
        }
    }

    private void link() throws IOException {
        try {
            Files.createLink(lock, own);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            // Some disks know no second names.
            Files.copy(own, lock);
        }
    }

    /** Other programs use the history only for moments. */
    static void awaitFree(Path lock) {
        for (int look = 0; look < LOOKS && Files.exists(lock, LinkOption.NOFOLLOW_LINKS); look++) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whether the lock is there and is ours. */
    boolean isOurs() throws IOException {
        return Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(own), Files.readAllBytes(lock));
    }

    /** Puts what is prepared in the place of the file, which frees the lock. */
    void replace() throws IOException {
        Files.move(lock, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Frees the lock if it is still ours, and throws away what was prepared; a lock of somebody else stays. */
    void release() throws IOException {
        if (isOurs()) {
            Files.delete(lock);
        }
        Files.deleteIfExists(own);
    }
}
