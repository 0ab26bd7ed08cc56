package cop.store;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Thing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
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
        Community before = folder.snapshot().community();
        Community after = before.apply(change);
        Map<String, Prepared.Step> steps = new TreeMap<>();
        for (Edit edit : change.edits()) {
            if (edit instanceof Edit.Put put) {
                note(
                        steps,
                        put.path(),
                        onDisk(put.path()),
                        Optional.of(put.text().getBytes(StandardCharsets.UTF_8)));
                continue;
            }
            if (edit instanceof Edit.Discard discard) {
                note(steps, discard.path(), onDisk(discard.path()), Optional.empty());
                continue;
            }
            Thing.Key key = edit.key().orElseThrow();
            String path = Layout.path(key);
            Optional<byte[]> old = folder.bytes(path);
            note(steps, path, old, after.find(key).map(thing -> bytes(thing, before.find(key), old)));
        }
        Map<String, Optional<byte[]>> changed = new TreeMap<>();
        steps.forEach((path, step) -> changed.put(path, step.after()));
        Folder would = folder.with(changed);
        if (!would.snapshot().community().equals(after)) {
            throw new IllegalStateException("the files would not say what the change says: " + change.summary());
        }
        return new Prepared(change, steps, would.snapshot());
    }

    private static void note(
            Map<String, Prepared.Step> steps, String path, Optional<byte[]> before, Optional<byte[]> after) {
        if (!same(before, after)) {
            steps.put(path, new Prepared.Step(before, after));
        }
    }

    /** The text of a thing: the old text with the fields that differ, or a new one. */
    private byte[] bytes(Thing thing, Optional<Thing> before, Optional<byte[]> old) {
        Tree tree = Shapes.encode(thing);
        String text = before.isEmpty() || old.isEmpty()
                ? firstLine(thing.key()) + YamlWriter.write(tree)
                : YamlPatch.patch(new String(old.get(), StandardCharsets.UTF_8), Shapes.encode(before.get()), tree);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a new file begins with: where its description is, in a folder that has one for editors. */
    private String firstLine(Thing.Key key) {
        return Files.exists(root.resolve(Layout.SCHEMAS).resolve(Layout.schema(key.kind())))
                ? Layout.modeline(key)
                : "";
    }

    private Optional<byte[]> onDisk(String path) {
        try {
            return AtomicFile.read(root.resolve(path));
        } catch (IOException e) {
            throw CopException.environment("The file " + path + " cannot be read.", "Nothing was changed.");
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
            for (String path : paths) {
                written.push(path);
                take(path, prepared.step(path).after());
            }
            AtOnce.each(folders(paths), AtomicFile::settle);
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
