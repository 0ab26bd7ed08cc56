package cop.message;

import cop.model.Edit;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Knows which drafts are still as they were written, so that what a person changed by hand is left alone. It remembers a
 * checksum of each draft beside them.
 */
final class Outbox {

    static final String FOLDER = "outbox/";

    private static final String MEMORY = FOLDER + ".written";

    private final Function<String, Optional<String>> files;
    private final Map<String, String> written = new TreeMap<>();

    /** @param files gives the text of a file of the data folder, where it is there */
    Outbox(Function<String, Optional<String>> files) {
        this.files = files;
        files.apply(MEMORY).orElse("").lines().forEach(line -> {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                written.put(line.substring(blank + 1), line.substring(0, blank));
            }
        });
    }

    /** The draft to write; empty where a person changed the one that is there. */
    Optional<Edit> draft(String path, String text) {
        Optional<String> there = files.apply(path);
        boolean theirs = there.filter(now -> !now.equals(text) && !checksum(now).equals(written.get(path)))
                .isPresent();
        if (theirs) {
            return Optional.empty();
        }
        written.put(path, checksum(text));
        return Optional.of(new Edit.Put(path, text));
    }

    /** What has to be remembered for the next time. */
    Edit memory() {
        StringBuilder text = new StringBuilder();
        written.forEach((path, checksum) ->
                text.append(checksum).append(' ').append(path).append('\n'));
        return new Edit.Put(MEMORY, text.toString());
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
