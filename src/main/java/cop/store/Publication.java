package cop.store;

import cop.model.CopException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file for others, written to a place of the person's choice and renewed there; it takes the place of nothing else. */
public final class Publication {

    private final String beginning;

    /** @param beginning how every such file begins, by which an earlier one is known again */
    public Publication(String beginning) {
        this.beginning = beginning;
    }

    /**
     * Writes it, whole or not at all.
     *
     * @param name what the person called the place
     */
    public void write(Path place, String name, byte[] bytes) {
        try {
            boolean there = Files.exists(place);
            if (there && !(Files.isRegularFile(place) && isEarlier(place))) {
                throw CopException.refused(
                        name + " is there already and is something else.", "Give another name for the file.");
            }
            AtomicFile.write(there ? place.toRealPath() : place, bytes, isLocal(place));
        } catch (IOException e) {
            throw CopException.environment(
                    "The file " + name + " cannot be written.",
                    "Choose another place, or look whether the disk is full.");
        }
    }

    private boolean isEarlier(Path place) throws IOException {
        byte[] begins = beginning.getBytes(StandardCharsets.UTF_8);
        try (InputStream file = Files.newInputStream(place)) {
            return Arrays.equals(file.readNBytes(begins.length), begins) || Files.size(place) == 0;
        }
    }

    /** Whether it lies where only the owner of a data folder looks. */
    private static boolean isLocal(Path place) {
        Path file = place.toAbsolutePath().normalize();
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Layout.COMMUNITY))) {
                return Layout.isLocal(folder.relativize(file).toString().replace('\\', '/'));
            }
        }
        return false;
    }
}
