package cop.faults;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeps account of what has reached the disk itself: what a file held, and which names a folder had, when somebody last waited
 * for it. From that it makes the folder as a power cut may leave it.
 */
final class PowerLoss implements Disturbance {

    /** Which names are there after the power cut. */
    enum Names {
        /** Only those that somebody waited for. */
        SETTLED,
        /** All of them, also of files whose bytes did not make it. */
        ALL
    }

    private final Path root;
    private final Path graveyard;
    private final Disturbance inner;
    private final Map<Object, byte[]> bytes = new HashMap<>();
    private final Map<Object, Map<String, Named>> names = new HashMap<>();
    private int buried;

    /** @param graveyard an empty folder on the same disk */
    PowerLoss(Path root, Path graveyard, Disturbance inner) throws IOException {
        this.root = root;
        this.graveyard = Files.createDirectories(graveyard);
        this.inner = inner;
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                settle(path);
            }
        }
    }

    @Override
    public void before(Call call, Path path) throws IOException {
        inner.before(call, path);
    }

    @Override
    public void after(Call call, Path path) throws IOException {
        if (call == Call.FORCE) {
            settle(path);
        }
    }

    private void settle(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            names.put(key(path), listed(path));
        } else {
            bytes.put(key(path), Files.readAllBytes(path));
        }
    }

    /**
     * What is in a folder, by name.
     *
     * @param key by which the disk knows it
     * @param kept a second name of a file, which stays when the first goes
     */
    private record Named(Object key, Path kept) {}

    /** What is in a folder, by name. */
    private Map<String, Named> listed(Path folder) throws IOException {
        Map<String, Named> listed = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.toList()) {
                listed.put(path.getFileName().toString(), new Named(key(path), kept(path)));
            }
        }
        return listed;
    }

    /** Another name of a file, so that the disk does not give its number to the next one. */
    private Path kept(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return path;
        }
        Path kept = graveyard.resolve(Integer.toString(buried++));
        try {
            return Files.createLink(kept, path);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object key(Path path) throws IOException {
        return Optional.ofNullable(Files.readAttributes(
                                path, java.nio.file.attribute.BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .fileKey())
                .orElse(path);
    }

    /** Makes the folder as it is when power comes back. */
    void after(Names which, Path copy) throws IOException {
        Map<Object, Path> folders = new HashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isDirectory).toList()) {
                folders.put(key(path), path);
            }
        }
        restore(root, copy, which, folders);
    }

    /** @param folders where each folder is by now, under whatever name it was waited for */
    private void restore(Path folder, Path copy, Names which, Map<Object, Path> folders) throws IOException {
        Files.createDirectories(copy);
        Map<String, Named> there = which == Names.ALL ? listed(folder) : names.getOrDefault(key(folder), Map.of());
        for (Map.Entry<String, Named> name : there.entrySet()) {
            Path path =
                    folders.getOrDefault(name.getValue().key(), name.getValue().kept());
            Path twin = copy.resolve(name.getKey());
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                continue; // a folder that was taken away again: nothing of it was waited for
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                restore(path, twin, which, folders);
            } else {
                Files.write(twin, bytes.getOrDefault(key(path), new byte[0]));
                Files.setLastModifiedTime(twin, Files.getLastModifiedTime(path));
                twin.toFile().setExecutable(Files.isExecutable(path));
            }
        }
    }
}
