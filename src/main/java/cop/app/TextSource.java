package cop.app;

import cop.model.CopException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Where a longer text comes from: a file, standard input, or the person's editor. */
public final class TextSource {

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Environment environment;

    public TextSource(Environment environment) {
        this.environment = environment;
    }

    /** The text of a file, or of standard input for {@code -}. */
    public String read(String file) {
        try {
            byte[] bytes = file.equals("-")
                    ? environment.in().readNBytes(MOST_BYTES + 1)
                    : Files.readAllBytes(environment.workingFolder().resolve(file));
            if (bytes.length > MOST_BYTES) {
                throw CopException.refused("The text is longer than 8 MB.", "Give a shorter one.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw CopException.notFound("There is no file " + file + ".", "Write - to paste the text instead.");
        } catch (CharacterCodingException e) {
            throw CopException.refused(
                    "The text in " + (file.equals("-") ? "the input" : file) + " is not UTF-8.",
                    "Save it as plain text with encoding UTF-8.");
        } catch (IOException e) {
            throw CopException.environment("The file " + file + " cannot be read.", "Look whether it may be opened.");
        }
    }

    /**
     * The text that the person makes of a template in their editor ({@code VISUAL} or {@code EDITOR}). The file lies in
     * {@code folder}, readable by its owner only, and is gone afterwards.
     */
    public String edit(String template, Path folder) {
        List<String> command = editor();
        try {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
            Path paper = Files.createTempFile(folder, "edit-", ".txt", ownerOnly(folder, "rw-------"));
            try {
                Files.writeString(paper, template);
                command.add(paper.toString());
                int end = new ProcessBuilder(command).inheritIO().start().waitFor();
                if (end != 0) {
                    throw CopException.refused("The editor ended without saving.", "Nothing was changed.");
                }
                return Files.readString(paper);
            } finally {
                Files.deleteIfExists(paper);
            }
        } catch (IOException e) {
            throw CopException.environment(
                    "The editor " + command.get(0) + " cannot be started.",
                    "Set EDITOR to one that you have, or give a file instead.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CopException.refused("The editor was interrupted.", "Nothing was changed.");
        }
    }

    private List<String> editor() {
        String wanted = environment.variable("VISUAL").isBlank()
                ? environment.variable("EDITOR")
                : environment.variable("VISUAL");
        if (wanted.isBlank()) {
            throw CopException.environment(
                    "No editor is set.", "Give a file, or - to paste the text, or set EDITOR to your editor.");
        }
        return new ArrayList<>(List.of(wanted.strip().split("\\s+", -1)));
    }

    private static FileAttribute<?>[] ownerOnly(Path folder, String permissions) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
