package cop.faults;

import cop.faults.Disturbance.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Carries out the calls of a {@link ShakyFileSystem} on the real one, and tells the {@link Disturbance} of those that write. */
final class ShakyProvider extends FileSystemProvider {

    private static final Set<OpenOption> WRITING = Set.of(
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND,
            StandardOpenOption.CREATE,
            StandardOpenOption.CREATE_NEW);

    private final FileSystemProvider real = FileSystems.getDefault().provider();
    private final ShakyFileSystem system;
    private final Disturbance disturbance;
    private final Set<FileChannel> open = Collections.synchronizedSet(new LinkedHashSet<>());

    ShakyProvider(ShakyFileSystem system, Disturbance disturbance) {
        this.system = system;
        this.disturbance = disturbance;
    }

    void closeAll() {
        for (FileChannel channel : Set.copyOf(open)) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        open.clear();
    }

    private interface Doing {
        void go() throws IOException;
    }

    private void tell(Call call, Path path, Doing doing) throws IOException {
        Path place = ShakyPath.real(path);
        disturbance.before(call, place);
        doing.go();
        disturbance.after(call, place);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path place = ShakyPath.real(path);
        boolean writes = !Collections.disjoint(options, WRITING);
        if (writes) {
            disturbance.before(Call.OPEN, place);
        }
        FileChannel channel = new ShakyChannel(FileChannel.open(place, options, attributes), place, disturbance);
        open.add(channel);
        if (writes) {
            disturbance.after(Call.OPEN, place);
        }
        return channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return Collections.disjoint(options, WRITING)
                ? real.newByteChannel(ShakyPath.real(path), options, attributes)
                : newFileChannel(path, options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        tell(Call.MAKE_FOLDER, folder, () -> real.createDirectory(ShakyPath.real(folder), attributes));
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        tell(Call.LINK, link, () -> real.createLink(ShakyPath.real(link), ShakyPath.real(existing)));
    }

    @Override
    public void delete(Path path) throws IOException {
        tell(Call.DELETE, path, () -> real.delete(ShakyPath.real(path)));
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        if (!ShakyPath.real(path).toFile().exists()) {
            return false;
        }
        delete(path);
        return true;
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        tell(Call.COPY, to, () -> real.copy(ShakyPath.real(from), ShakyPath.real(to), options));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        tell(Call.MOVE, to, () -> real.move(ShakyPath.real(from), ShakyPath.real(to), options));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream = real.newDirectoryStream(ShakyPath.real(folder), path -> true);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return system.wrap(paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(ShakyPath.real(one), ShakyPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(ShakyPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(ShakyPath.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(ShakyPath.real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(ShakyPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(ShakyPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(ShakyPath.real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(ShakyPath.real(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "shaky";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.wrap(real.getPath(uri));
    }
}
