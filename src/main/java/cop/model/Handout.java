package cop.model;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A file that somebody wants to keep in the data folder.
 *
 * @param from where it is now
 * @param size in bytes
 */
public record Handout(Path from, long size) {

    private static final long MEGABYTE = 1024L * 1024;
    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "png", "gif", "heic", "webp", "mp4", "mov", "avi", "mkv", "webm");

    /** The name under which it is kept: one that every system and every address can bear. */
    public String name() {
        String whole = String.valueOf(from.getFileName());
        int dot = whole.lastIndexOf('.');
        String stem = Id.from(dot > 0 ? whole.substring(0, dot) : whole)
                .filter(id -> !Id.isReserved(id))
                .orElse("file");
        String ending = Id.from(dot > 0 ? whole.substring(dot + 1) : "").orElse("");
        return ending.isEmpty() ? stem : stem + "." + ending;
    }

    /** Whether people may be seen in it. */
    public boolean isPicture() {
        String name = name().toLowerCase(Locale.ROOT);
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    public boolean isLargerThan(int megabytes) {
        return size > megabytes * MEGABYTE;
    }

    /** Its size in words: {@code 240 kB}. */
    public String sizeInWords() {
        return size >= MEGABYTE ? (size + MEGABYTE / 2) / MEGABYTE + " MB" : Math.max(1, size / 1024) + " kB";
    }
}
