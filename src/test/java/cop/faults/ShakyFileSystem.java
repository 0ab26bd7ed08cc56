package cop.faults;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The real file system of this machine, on which a {@link Disturbance} lies. */
final class ShakyFileSystem extends FileSystem {

    private final FileSystem real = FileSystems.getDefault();
    private final ShakyProvider provider;

    ShakyFileSystem(Disturbance disturbance) {
        this.provider = new ShakyProvider(this, disturbance);
    }

    Path wrap(Path path) {
        return new ShakyPath(this, path);
    }

    private List<Path> wrapped(Iterable<Path> paths) {
        List<Path> wrapped = new ArrayList<>();
        paths.forEach(path -> wrapped.add(wrap(path)));
        return wrapped;
    }

    /** Frees what a process would free by its death. */
    void closeAll() {
        provider.closeAll();
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        closeAll();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return wrapped(real.getRootDirectories());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(ShakyPath.real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}
