package cop.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** Writes a tree that equals another but for a few paths; only the folders on the way to them are read. */
final class TreeEdit {

    /** What a folder holds under a name. */
    record Child(FileMode mode, ObjectId id) {}

    private final ObjectReader reader;
    private final NewObjects objects;

    TreeEdit(ObjectReader reader, NewObjects objects) {
        this.reader = reader;
        this.objects = objects;
    }

    /**
     * @param tree the tree to start from; empty for none
     * @param changes what each path shall hold; empty where it shall be gone
     */
    ObjectId apply(Optional<ObjectId> tree, Map<String, Optional<Child>> changes) throws IOException {
        return write(changed(tree, changes));
    }

    private Map<String, Child> changed(Optional<ObjectId> tree, Map<String, Optional<Child>> changes)
            throws IOException {
        Map<String, Child> children = read(tree);
        Map<String, Map<String, Optional<Child>>> below = new TreeMap<>();
        for (var change : changes.entrySet()) {
            String path = change.getKey();
            int slash = path.indexOf('/');
            if (slash < 0) {
                setFile(children, fileKey(path), change.getValue());
            } else {
                below.computeIfAbsent(path.substring(0, slash), name -> new TreeMap<>())
                        .put(path.substring(slash + 1), change.getValue());
            }
        }
        for (var folder : below.entrySet()) {
            setFolder(children, fileKey(folder.getKey()), folder.getValue());
        }
        return children;
    }

    private static void setFile(Map<String, Child> children, String key, Optional<Child> child) {
        if (child.isPresent()) {
            children.put(key, child.get());
            children.remove(key + '/');
        } else {
            children.remove(key);
        }
    }

    /** A folder is there as long as something is in it. */
    private void setFolder(Map<String, Child> children, String key, Map<String, Optional<Child>> changes)
            throws IOException {
        Optional<ObjectId> before =
                Optional.ofNullable(children.remove(key + '/')).map(Child::id);
        Map<String, Child> after = changed(before, changes);
        if (!after.isEmpty()) {
            children.put(key + '/', new Child(FileMode.TREE, write(after)));
            children.remove(key);
        }
    }

    /**
     * The children by name, folders with a slash behind it. Git sorts them so, byte by byte: hence one character for each
     * byte, which also keeps names that are not UTF-8.
     */
    private Map<String, Child> read(Optional<ObjectId> tree) throws IOException {
        Map<String, Child> children = new TreeMap<>();
        if (tree.isPresent()) {
            CanonicalTreeParser parser = new CanonicalTreeParser(null, reader, tree.get());
            for (; !parser.eof(); parser.next(1)) {
                byte[] name = new byte[parser.getNameLength()];
                parser.getName(name, 0);
                FileMode mode = parser.getEntryFileMode();
                String key = new String(name, StandardCharsets.ISO_8859_1);
                children.put(mode == FileMode.TREE ? key + '/' : key, new Child(mode, parser.getEntryObjectId()));
            }
        }
        return children;
    }

    private ObjectId write(Map<String, Child> children) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        for (var child : children.entrySet()) {
            byte[] key = child.getKey().getBytes(StandardCharsets.ISO_8859_1);
            FileMode mode = child.getValue().mode();
            int length = mode == FileMode.TREE ? key.length - 1 : key.length;
            tree.append(key, 0, length, mode, child.getValue().id());
        }
        return objects.add(Constants.OBJ_TREE, tree.toByteArray());
    }

    private static String fileKey(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
