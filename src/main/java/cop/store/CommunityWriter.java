package cop.store;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a change in steps: {@link #prepare} computes every byte and reads it back, {@link #write} puts it on the disk unless
 * somebody saved meanwhile, {@link #restore} takes it back where a later step fails.
 */
public final class CommunityWriter {

    private final Path root;

    public CommunityWriter(Path root) {
        this.root = root;
    }

    /** Computes what a change makes of the files; writes nothing. */
    public Prepared prepare(Folder folder, Change change) {
        Community after = folder.snapshot().community().apply(change);
        return new Steps(root, folder, after).of(change);
    }

    /** Computes which files can be mended where YAML understands them otherwise than they are meant; writes nothing. */
    public Prepared prepareMending(Folder folder) {
        Map<String, Prepared.Step> steps = new TreeMap<>();
        Map<String, Optional<byte[]>> changed = new TreeMap<>();
        List<Edit> edits = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        folder.mended().forEach((path, bytes) -> {
            steps.put(path, new Prepared.Step(folder.bytes(path), Optional.of(bytes)));
            changed.put(path, Optional.of(bytes));
            edits.add(new Edit.Put(path, new String(bytes, StandardCharsets.UTF_8)));
            notes.add("Mended " + path + ".");
        });
        String files = edits.size() == 1 ? " file" : " files";
        Change change = new Change("check: mend " + edits.size() + files, edits, notes);
        return new Prepared(change, steps, Map.of(), folder.with(changed).snapshot());
    }

    private Optional<byte[]> onDisk(String path) {
        try {
            return AtomicFile.read(root.resolve(path));
        } catch (IOException e) {
            throw Steps.unreadable(path);
        }
    }

    /** Puts every file of a prepared change on the disk, or none. */
    public void write(Prepared prepared) {
        for (Map.Entry<String, Prepared.Step> entry : prepared.steps().entrySet()) {
            if (!same(onDisk(entry.getKey()), entry.getValue().before())) {
                throw CopException.refused(
                        "The file " + entry.getKey() + " was changed by somebody else just now.",
                        "Nothing was changed. Save what you have open, then run the command again.");
            }
        }
        Deque<String> written = new ArrayDeque<>();
        Set<String> paths = prepared.steps().keySet();
        try {
            // Everything lies on the disk before the first file changes: a full disk leaves all as it was.
            AtOnce.each(paths, path -> lay(path, prepared.step(path).after()));
            // What goes is taken away last: whoever looks in between finds a thing that moves twice, never nowhere.
            for (boolean goes : new boolean[] {false, true}) {
                for (String path : paths) {
                    if (prepared.step(path).after().isEmpty() == goes) {
                        written.push(path);
                        take(path, prepared.step(path).after());
                    }
                }
            }
            AtOnce.each(folders(paths), AtomicFile::settle);
            tidy(paths);
        } catch (IOException e) {
            discard(paths);
            restore(prepared, written);
            throw CopException.environment(
                    "The change could not be written: the disk may be full or read-only.", "Nothing was changed.");
        }
    }

    private void lay(String path, Optional<byte[]> bytes) throws IOException {
        if (bytes.isPresent()) {
            AtomicFile.lay(root.resolve(path), bytes.get(), Layout.isLocal(path));
        }
    }

    private void take(String path, Optional<byte[]> bytes) throws IOException {
        if (bytes.isPresent()) {
            AtomicFile.take(root.resolve(path));
        } else {
            AtomicFile.delete(root.resolve(path));
        }
    }

    private void discard(Set<String> paths) {
        for (String path : paths) {
            try {
                AtomicFile.discard(root.resolve(path));
            } catch (IOException e) {
                // It begins with a dot and bothers nobody; the next change of the file takes its place.
            }
        }
        tidy(paths);
    }

    /** The folders on the way to these files, in which names may be new. */
    private Set<Path> folders(Set<String> paths) {
        Set<Path> folders = new LinkedHashSet<>(List.of(root));
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(root.resolve(path.substring(0, slash)));
            }
        }
        return folders;
    }

    /** Takes away the folders of things that hold nothing any more; those of a kind stay. */
    private void tidy(Iterable<String> paths) {
        for (String path : paths) {
            for (int end = path.lastIndexOf('/'); path.indexOf('/') < end; end = path.lastIndexOf('/', end - 1)) {
                Path folder = root.resolve(path.substring(0, end));
                String[] names = folder.toFile().list();
                if (names != null && names.length == 0 && !folder.toFile().delete()) {
                    break;
                }
            }
        }
    }

    /** Takes a written change back: every file gets its old bytes, unless somebody has saved it since. */
    public void restore(Prepared prepared) {
        restore(prepared, prepared.steps().keySet());
    }

    private void restore(Prepared prepared, Iterable<String> paths) {
        for (String path : paths) {
            Prepared.Step step = prepared.step(path);
            try {
                if (same(onDisk(path), step.after())) {
                    set(path, step.before());
                }
            } catch (IOException e) {
                throw CopException.environment(
                        "The file " + path + " could not be put back to what it was.",
                        "Look at it with: git diff " + path);
            }
        }
        tidy(paths);
    }

    private void set(String path, Optional<byte[]> bytes) throws IOException {
        Path file = root.resolve(path);
        if (bytes.isPresent()) {
            AtomicFile.write(file, bytes.get(), Layout.isLocal(path));
        } else {
            AtomicFile.delete(file);
        }
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || Arrays.equals(one.get(), other.orElseThrow()));
    }
}
