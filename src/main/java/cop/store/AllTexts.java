package cop.store;

import cop.model.CopException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads every text in a data folder, also those that {@code cop} does not understand, but not the history. */
public final class AllTexts {

    private static final long LARGEST = 8L << 20;

    private AllTexts() {}

    /** The texts by their paths relative to the root, in order; pictures and other files that are no text are left out. */
    public static Map<String, String> of(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes its) {
                    return folder.equals(root.resolve(".git"))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes its) throws IOException {
                    if (its.isRegularFile() && its.size() <= LARGEST) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        text(Files.readAllBytes(file)).ifPresent(text -> texts.put(path, text));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw CopException.environment(
                    "A file of the folder cannot be read.", "Look whether you may read them all.");
        }
        return texts;
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
