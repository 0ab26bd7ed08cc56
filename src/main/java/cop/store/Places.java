package cop.store;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where the files of a data folder lie on the disk, by their paths in it.
 *
 * @param root the data folder
 */
record Places(Path root) {

    /** Refuses what would lead out of the folder. */
    void requireOwn(String path) {
        Path file = root;
        for (Path name : Path.of(path)) {
            file = file.resolve(name.toString());
            if (name.toString().equals("..") || Files.isSymbolicLink(file)) {
                throw CopException.refused(
                        root.relativize(file) + " is a link to another place, and cop does not change what is there.",
                        "Put the real file or folder in its place, then run the command again.");
            }
        }
    }

    /** Makes the names of these files last. */
    void settle(Set<String> paths) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (String path : paths) {
            folders.add(AtomicFile.parent(root.resolve(path)));
        }
        folders.removeIf(folder -> !Files.exists(folder));
        AtOnce.each(folders, AtomicFile::settle);
    }

    /**
     * Takes away the folders of things that hold nothing any more.
     *
     * @param kindsStay whether those of a kind, such as members, stay
     */
    void tidy(Set<String> paths, boolean kindsStay) throws IOException {
        for (String path : paths) {
            int first = kindsStay ? path.indexOf('/') : -1;
            for (int end = path.lastIndexOf('/'); first < end; end = path.lastIndexOf('/', end - 1)) {
                Path folder = root.resolve(path.substring(0, end));
                if (isEmpty(folder)) {
                    Files.deleteIfExists(folder);
                }
            }
        }
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && names.length == 0;
    }

    /** What a file holds; nothing where there is none. */
    Optional<byte[]> bytes(String path) {
        try {
            return AtomicFile.read(root.resolve(path));
        } catch (IOException e) {
            throw Steps.unreadable(path);
        }
    }
}
