package cop.store;

import cop.model.CopException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A list of steps that stays on this machine; every line is on the disk before the step is taken. Only one process writes at a
 * time.
 */
public final class StepLog implements AutoCloseable {

    private final FileChannel channel;

    private StepLog(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the list, or begins it.
     *
     * @param path relative to the data folder
     * @param busy what to say where another process has it open
     */
    public static StepLog open(Path root, String path, CopException busy) {
        Path file = root.resolve(path);
        try {
            AtomicFile.createFolders(AtomicFile.parent(file), true);
            FileChannel channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    AtomicFile.modes(file, true));
            if (!lock(channel)) {
                channel.close();
                throw busy;
            }
            StepLog log = new StepLog(channel);
            log.endLine();
            AtomicFile.settle(AtomicFile.parent(file));
            return log;
        } catch (IOException e) {
            throw unwritable();
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Ends a line that a power cut left open. */
    private void endLine() throws IOException {
        long size = channel.size();
        channel.position(size);
        ByteBuffer last = ByteBuffer.allocate(1);
        if (size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n') {
            add("");
        }
    }

    public void add(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw unwritable();
        }
    }

    private static CopException unwritable() {
        return CopException.environment(
                "It cannot be written down what is sent: the disk may be full or read-only.",
                "Make room, then run the command again.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Every line is on the disk already.
        }
    }
}
