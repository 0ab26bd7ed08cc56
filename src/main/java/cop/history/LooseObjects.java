package cop.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Adds objects to git's store and makes them last, names included, which JGit's own writer leaves to luck. What a crash cuts
 * short lies in one place, where the next object replaces it.
 */
final class LooseObjects implements NewObjects {

    private static final int NAME_OF_FOLDER = 2;

    private final Path folder;
    private final Path fresh;
    private final ObjectReader reader;
    private final Set<Path> touched = new LinkedHashSet<>();

    /**
     * @param folder where git keeps its objects
     * @param fresh where an object lies while it is written
     */
    LooseObjects(Path folder, Path fresh, ObjectReader reader) {
        this.folder = folder;
        this.fresh = fresh;
        this.reader = reader;
    }

    @Override
    public ObjectId add(int type, byte[] bytes) throws IOException {
        ObjectId id;
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            id = formatter.idFor(type, bytes);
        }
        Path shelf = folder.resolve(id.name().substring(0, NAME_OF_FOLDER));
        Path file = shelf.resolve(id.name().substring(NAME_OF_FOLDER));
        if (Files.exists(file)) {
            touched.add(shelf);
        } else if (!reader.has(id)) {
            if (!Files.isDirectory(shelf)) {
                Files.createDirectories(shelf);
                touched.add(folder);
            }
            Disk.write(fresh, packed(type, bytes));
            put(file);
            touched.add(shelf);
        }
        return id;
    }

    private void put(Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    private static byte[] packed(int type, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write((Constants.typeString(type) + ' ' + bytes.length + '\0').getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Override
    public void settle() throws IOException {
        for (Path shelf : touched) {
            Disk.settleNames(shelf);
        }
        touched.clear();
    }
}
