package cop.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.internal.storage.file.BasePackIndexWriter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.transport.PackedObjectInfo;

/**
 * Adds many objects to git's store as one pack, which the disk takes in at once where loose ones would each make it wait. The
 * form is that of gitformat-pack(5), version 2, without deltas. A pack is two files, of which git wants both or neither: the list
 * of its objects is written first, under a name of ours, so that a pack without its list is known as ours after a crash.
 */
final class PackedObjects implements NewObjects {

    private static final String PACK = ".pack";
    private static final String LIST = ".idx";
    private static final int VERSION = 2;
    private static final int HEADER = 12;
    private static final int LOW_BITS = 4;
    private static final int MORE_BITS = 7;
    private static final int MORE = 0x80;

    private final Path folder;
    private final Path fresh;
    private final Path list;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<ObjectId, PackedObjectInfo> added = new TreeMap<>();

    /**
     * @param folder where git keeps its packs
     * @param fresh where a pack lies while it is written
     * @param list where the list of its objects lies until the pack is in its place
     */
    PackedObjects(Path folder, Path fresh, Path list) {
        this.folder = folder;
        this.fresh = fresh;
        this.list = list;
    }

    /** Gives a pack its list that a crash has kept from it. */
    void heal() throws IOException {
        if (Files.exists(list)) {
            byte[] index = Files.readAllBytes(list);
            int end = index.length - Constants.OBJECT_ID_LENGTH;
            String name = end < Constants.OBJECT_ID_LENGTH
                    ? ""
                    : name(Arrays.copyOfRange(index, end - Constants.OBJECT_ID_LENGTH, end));
            if (Files.exists(folder.resolve(name + PACK))) {
                move(list, name + LIST);
                Disk.settleNames(folder);
            } else {
                // The pack never came to its place.
                Files.delete(list);
            }
        }
    }

    @Override
    public ObjectId add(int type, byte[] bytes) throws IOException {
        ObjectId id;
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            id = formatter.idFor(type, bytes);
        }
        // What git has already may lie in the pack once more: to ask for each takes longer than to write a few again.
        if (!added.containsKey(id)) {
            byte[] entry = entry(type, bytes);
            CRC32 crc = new CRC32();
            crc.update(entry);
            PackedObjectInfo info = new PackedObjectInfo(id);
            info.setOffset(HEADER + (long) body.size());
            info.setCRC((int) crc.getValue());
            added.put(id, info);
            body.write(entry);
        }
        return id;
    }

    /** The type and the length, seven bits a byte and the low ones first, and the bytes deflated. */
    private static byte[] entry(int type, byte[] bytes) throws IOException {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        int low = (1 << LOW_BITS) - 1;
        int rest = bytes.length >>> LOW_BITS;
        entry.write((rest > 0 ? MORE : 0) | (type << LOW_BITS) | (bytes.length & low));
        while (rest > 0) {
            int next = rest >>> MORE_BITS;
            entry.write((next > 0 ? MORE : 0) | (rest & (MORE - 1)));
            rest = next;
        }
        try (DeflaterOutputStream out = new DeflaterOutputStream(entry)) {
            out.write(bytes);
        }
        return entry.toByteArray();
    }

    @Override
    public void settle() throws IOException {
        if (added.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        MessageDigest digest = Constants.newMessageDigest();
        ByteArrayOutputStream pack = new ByteArrayOutputStream(HEADER + body.size() + Constants.OBJECT_ID_LENGTH);
        pack.write(ByteBuffer.allocate(HEADER)
                .put("PACK".getBytes(StandardCharsets.US_ASCII))
                .putInt(VERSION)
                .putInt(added.size())
                .array());
        body.writeTo(pack);
        byte[] sum = digest.digest(pack.toByteArray());
        pack.write(sum);
        put(pack.toByteArray(), index(sum), name(sum));
        added.clear();
        body.reset();
    }

    private void put(byte[] pack, byte[] index, String name) throws IOException {
        try {
            Disk.write(list, index);
            Disk.settleNames(list.resolveSibling("."));
            Disk.write(fresh, pack);
            move(fresh, name + PACK);
            Disk.settleNames(folder);
            move(list, name + LIST);
            Disk.settleNames(folder);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            if (!Files.exists(folder.resolve(name + LIST))) {
                Files.deleteIfExists(folder.resolve(name + PACK));
            }
            Files.deleteIfExists(list);
            throw e;
        }
    }

    private void move(Path file, String name) throws IOException {
        Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String name(byte[] sum) {
        return "pack-" + ObjectId.fromRaw(sum).name();
    }

    /** Git reads a pack once its list of objects is there: hence that comes last. */
    private byte[] index(byte[] sum) throws IOException {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        BasePackIndexWriter.createVersion(index, VERSION).write(List.copyOf(added.values()), sum);
        return index.toByteArray();
    }
}
