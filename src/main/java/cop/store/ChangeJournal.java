package cop.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a change is about to do to the files: it lies on the disk before the first of them changes and until the last is done,
 * so that a later command can take back what was cut short.
 *
 * @param summary what the change does, in one line
 * @param commit the full id of the commit that keeps it; empty where none is made
 * @param entries what becomes of each file, by path
 */
public record ChangeJournal(String summary, Optional<String> commit, Map<String, Entry> entries) {

    private static final String BEGINNING = "cop journal 1";
    private static final int ABSENT = -1;

    /**
     * What becomes of one file.
     *
     * @param before its old bytes; empty where it is new
     * @param after the fingerprint of its new bytes; empty where it goes
     */
    public record Entry(Optional<byte[]> before, Optional<String> after) {}

    public ChangeJournal {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** What a change that is computed is about to do. */
    public static ChangeJournal of(Prepared prepared, Optional<String> commit) {
        Map<String, Entry> entries = new TreeMap<>();
        prepared.steps()
                .forEach((path, step) ->
                        entries.put(path, new Entry(step.before(), step.after().map(ChangeJournal::fingerprint))));
        return new ChangeJournal(prepared.change().summary(), commit, entries);
    }

    Entry entry(String path) {
        Entry entry = entries.get(path);
        if (entry == null) {
            throw new IllegalArgumentException("nothing is written down about " + path);
        }
        return entry;
    }

    /** By what bytes are known again. */
    static String fingerprint(byte[] bytes) {
        byte[] digest = digest(bytes, bytes.length);
        StringBuilder hex = new StringBuilder();
        for (byte b : digest) {
            hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return hex.toString();
    }

    private static byte[] digest(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(BEGINNING);
            out.writeUTF(summary);
            out.writeUTF(commit.orElse(""));
            out.writeInt(entries.size());
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue().after().orElse(""));
                Optional<byte[]> before = entry.getValue().before();
                out.writeInt(before.map(it -> it.length).orElse(ABSENT));
                if (before.isPresent()) {
                    out.write(before.get());
                }
            }
            out.write(digest(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new IllegalStateException("memory takes everything", e);
        }
        return bytes.toByteArray();
    }

    /** Reads it back; fails where a byte is not as it was written. */
    static ChangeJournal of(byte[] bytes) throws IOException {
        int length = Math.max(0, bytes.length - digest(bytes, 0).length);
        if (!Arrays.equals(digest(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
            throw new IOException("damaged");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(BEGINNING)) {
                throw new IOException("of another version");
            }
            String summary = in.readUTF();
            Optional<String> commit = filled(in.readUTF());
            Map<String, Entry> entries = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String path = in.readUTF();
                Optional<String> after = filled(in.readUTF());
                int size = in.readInt();
                entries.put(
                        path, new Entry(size == ABSENT ? Optional.empty() : Optional.of(in.readNBytes(size)), after));
            }
            return new ChangeJournal(summary, commit, entries);
        }
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
