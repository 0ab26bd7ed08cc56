package cop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Replaces files so that nobody ever sees half of one: the old bytes or the new, also after a power cut. */
final class AtomicFile {

    private AtomicFile() {}

    /** The bytes of a file; empty where there is none. */
    static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes a file and makes it last. */
    static void write(Path file, byte[] bytes, boolean ownerOnly) throws IOException {
        try {
            lay(file, bytes, ownerOnly);
            take(file);
        } finally {
            discard(file);
        }
        settle(parent(file));
    }

    /**
     * Writes what a file shall hold beside it, and makes it last.
     *
     * @param ownerOnly whether nobody but its owner may read it
     */
    static void lay(Path file, byte[] bytes, boolean ownerOnly) throws IOException {
        createFolders(parent(file), ownerOnly);
        discard(file);
        try (FileChannel channel = FileChannel.open(
                fresh(file), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), modes(file, ownerOnly))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Puts what was laid beside a file in its place. */
    static void take(Path file) throws IOException {
        Files.move(fresh(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Throws away what was laid beside a file and not taken. */
    static void discard(Path file) throws IOException {
        Path fresh = fresh(file);
        if (Files.isRegularFile(fresh, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(fresh);
        }
    }

    /** Where the new bytes of a file lie before they take its place. */
    static Path fresh(Path file) {
        return parent(file).resolve("." + file.getFileName() + ".cop");
    }

    static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file of the data folder lies in a folder");
        }
        return parent;
    }

    /** Makes a folder and those on the way to it, and makes their names last. */
    static void createFolders(Path folder, boolean ownerOnly) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = parent(folder);
        createFolders(above, ownerOnly);
        try {
            Files.createDirectory(
                    folder,
                    ownerOnly ? posix(folder, PosixFilePermissions.fromString("rwx------")) : new FileAttribute<?>[0]);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        settle(above);
    }

    /** A file that is replaced keeps its permissions; a new one gets the usual ones, or its owner's only. */
    static FileAttribute<?>[] modes(Path file, boolean ownerOnly) throws IOException {
        if (ownerOnly) {
            return posix(file, PosixFilePermissions.fromString("rw-------"));
        }
        try {
            return isPosix(file) && Files.exists(file)
                    ? posix(file, Files.getPosixFilePermissions(file))
                    : new FileAttribute<?>[0];
        } catch (NoSuchFileException e) {
            return new FileAttribute<?>[0];
        }
    }

    private static FileAttribute<?>[] posix(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Makes names in a folder last; systems that cannot open folders keep them by themselves. */
    static void settle(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException e) {
            if (isPosix(folder)) {
                throw e;
            }
        }
    }
}
