package cop.store;

import cop.model.CopException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps two changes of one data folder apart: a lock of the operating system, which frees it by itself when a process dies.
 */
public final class FolderLock {

    private static final int PATIENCE_SECONDS = 30;
    private static final int LOOKS_A_SECOND = 10;

    /** Where the process stands in a line of /proc/locks. */
    private static final int PROCESS = 4;

    private FolderLock() {}

    /**
     * Does some work while nobody else changes the folder.
     *
     * @param say is told once when there is something to wait for
     */
    public static <T> T holding(Path root, Consumer<String> say, Supplier<T> work) {
        try (FileChannel channel = open(root)) {
            if (!lock(channel, say)) {
                throw CopException.environment(
                        "Another cop" + holder(Backstage.lock(root)) + " has been changing this folder for more than "
                                + PATIENCE_SECONDS + " seconds.",
                        "Wait until it is done, or end it, then try again. Nothing was changed.");
            }
            return work.get();
        } catch (IOException e) {
            throw closed();
        }
    }

    private static FileChannel open(Path root) {
        try {
            Path place = Backstage.lock(root);
            boolean ownerOnly = Backstage.isPrivate(root);
            AtomicFile.createFolders(AtomicFile.parent(place), ownerOnly);
            return FileChannel.open(
                    place,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    AtomicFile.modes(place, ownerOnly));
        } catch (IOException e) {
            throw closed();
        }
    }

    private static CopException closed() {
        return CopException.environment(
                "This folder cannot be written to.",
                "Look whether the disk is full or read-only. Nothing was changed.");
    }

    private static boolean lock(FileChannel channel, Consumer<String> say) throws IOException {
        boolean taken = acquires(channel);
        if (!taken) {
            say.accept("Another cop is changing this folder; waiting for it.");
        }
        for (int look = 0; !taken && look < PATIENCE_SECONDS * LOOKS_A_SECOND; look++) {
            rest();
            taken = acquires(channel);
        }
        return taken;
    }

    /** Takes the lock unless somebody else has it, another thread of this process included. */
    private static boolean acquires(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether somebody is changing the folder at this moment; looks without writing. */
    static boolean isHeld(Path root) {
        try (FileChannel channel = FileChannel.open(Backstage.lock(root), StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Which process has a lock, where the system tells it (Linux). */
    static String holder(Path lock) {
        try {
            String number = ":" + Files.getAttribute(lock, "unix:ino") + " ";
            for (String line : Files.readAllLines(Path.of("/proc/locks"))) {
                if (line.contains(number)) {
                    return " (process " + List.of(line.strip().split(" +", -1)).get(PROCESS) + ")";
                }
            }
            return "";
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "";
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(1000 / LOOKS_A_SECOND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CopException.environment("The waiting was interrupted.", "Nothing was changed.");
        }
    }
}
