package cop.store;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Thing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Computes what becomes of each file when a change is carried out. */
final class Steps {

    private final Path root;
    private final Folder folder;
    private final Community before;
    private final Community after;
    private final Map<String, Prepared.Step> steps = new TreeMap<>();
    private final Map<String, String> moved = new TreeMap<>();

    Steps(Path root, Folder folder, Community after) {
        this.root = root;
        this.folder = folder;
        this.before = folder.snapshot().community();
        this.after = after;
    }

    Prepared of(Change change) {
        change.edits().forEach(this::add);
        Folder would = would();
        if (!would.snapshot().community().equals(after)) {
            throw new IllegalStateException("the files would not say what the change says: " + change.summary());
        }
        return new Prepared(change, steps, moved, would.snapshot());
    }

    /** What becomes of the files where these get other bytes, or go. */
    Prepared of(Change change, Map<String, Optional<byte[]>> files) {
        files.forEach((path, bytes) -> note(path, onDisk(path), bytes));
        return new Prepared(change, steps, moved, would().snapshot());
    }

    private Folder would() {
        Map<String, Optional<byte[]>> changed = new TreeMap<>();
        steps.forEach((path, step) -> changed.put(path, step.after()));
        return folder.with(changed);
    }

    private void add(Edit edit) {
        if (edit instanceof Edit.Put put) {
            note(put.path(), onDisk(put.path()), Optional.of(put.text().getBytes(StandardCharsets.UTF_8)));
        } else if (edit instanceof Edit.Copy copy) {
            note(copy.path(), onDisk(copy.path()), Optional.of(bytes(copy.from())));
        } else if (edit instanceof Edit.Discard discard) {
            note(discard.path(), onDisk(discard.path()), Optional.empty());
        } else if (edit instanceof Edit.Move move
                && !move.from().equals(move.after().key())) {
            move(move.from(), move.after().key());
        } else {
            edit.gone().or(edit::key).ifPresent(this::stay);
        }
    }

    /** A thing that keeps its name, if it is there afterwards. */
    private void stay(Thing.Key key) {
        String path = Layout.path(key);
        Optional<byte[]> old = folder.bytes(path);
        note(path, old, after.find(key).map(thing -> bytes(thing, before.find(key), old)));
    }

    private void move(Thing.Key from, Thing.Key to) {
        Optional<byte[]> old = folder.bytes(Layout.path(from));
        move(
                Layout.path(from),
                Layout.path(to),
                old,
                after.find(to).map(thing -> bytes(thing, before.find(from), old)));
        if (from.kind() == Thing.Kind.MEETING) {
            String folder = Layout.folder(from);
            for (String file : beside(folder)) {
                Optional<byte[]> bytes = onDisk(folder + file);
                move(folder + file, Layout.folder(to) + file, bytes, bytes);
            }
        }
    }

    private void move(String from, String to, Optional<byte[]> old, Optional<byte[]> bytes) {
        note(from, old, Optional.empty());
        note(to, onDisk(to), bytes);
        moved.put(to, from);
    }

    /** The files in the folder of a meeting that are no things, such as hand-outs, each with what leads there from it. */
    private List<String> beside(String folder) {
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file ->
                            root.resolve(folder).relativize(file).toString().replace('\\', '/'))
                    .filter(file -> Layout.key(folder + file).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder);
        }
    }

    private void note(String path, Optional<byte[]> old, Optional<byte[]> bytes) {
        boolean same = old.isPresent() && bytes.isPresent() && Arrays.equals(old.get(), bytes.get());
        if (!same && (old.isPresent() || bytes.isPresent())) {
            steps.put(path, new Prepared.Step(old, bytes));
        }
    }

    /** The text of a thing: the old text with the fields that differ, or a new one. */
    private byte[] bytes(Thing thing, Optional<Thing> known, Optional<byte[]> old) {
        Tree tree = Shapes.encode(thing);
        String text = known.isEmpty() || old.isEmpty()
                ? firstLine(thing.key()) + YamlWriter.write(tree)
                : YamlPatch.patch(new String(old.get(), StandardCharsets.UTF_8), Shapes.encode(known.get()), tree);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a new file begins with: where its description is, in a folder that has one for editors. */
    private String firstLine(Thing.Key key) {
        String schema = Layout.SCHEMAS + "/" + Layout.schema(key.kind());
        return steps.containsKey(schema) || Files.exists(root.resolve(schema)) ? Layout.modeline(key) : "";
    }

    private static byte[] bytes(Path elsewhere) {
        try {
            return Files.readAllBytes(elsewhere);
        } catch (IOException e) {
            throw unreadable(elsewhere.toString());
        }
    }

    private Optional<byte[]> onDisk(String path) {
        try {
            return AtomicFile.read(root.resolve(path));
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    static CopException unreadable(String path) {
        return CopException.environment("The file " + path + " cannot be read.", "Nothing was changed.");
    }
}
