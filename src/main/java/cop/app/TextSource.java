package cop.app;

import cop.model.CopException;
import cop.model.Handout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
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

    private static final String AS_UTF_8 = """
            Open it in a spreadsheet and save it once more:
            in Excel as "CSV UTF-8", in LibreOffice as "Text CSV" with the character set Unicode (UTF-8).""";

    private final Environment environment;

    public TextSource(Environment environment) {
        this.environment = environment;
    }

    /** The text of a file, or of standard input for {@code -}. */
    public String read(String file) {
        return text(file, bytes(file), "Save it as plain text with encoding UTF-8.");
    }

    /** The text of a table that a spreadsheet saved as CSV. */
    public String readTable(String file) {
        byte[] bytes = bytes(file);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            if (file.endsWith(".zip")) {
                throw CopException.refused(
                        "The file " + file + " is packed.", "Unpack it, and give the text that is in it.");
            }
            throw CopException.refused("The file " + file + " is a spreadsheet of its own kind, not CSV.", AS_UTF_8);
        }
        return text(file, bytes, AS_UTF_8);
    }

    /** A file that is to be kept as it is. */
    Handout handout(String file) {
        Path path = environment.workingFolder().resolve(file);
        if (!Files.exists(path)) {
            throw CopException.notFound("There is no file " + file + ".", "Look whether the name is written right.");
        }
        if (!Files.isRegularFile(path)) {
            throw CopException.refused(file + " is not a file.", "Name the files in it one by one.");
        }
        return new Handout(path, path.toFile().length());
    }

    private byte[] bytes(String file) {
        try {
            byte[] bytes = file.equals("-")
                    ? environment.in().readNBytes(MOST_BYTES + 1)
                    : Files.readAllBytes(environment.workingFolder().resolve(file));
            if (bytes.length > MOST_BYTES) {
                throw CopException.refused("The text is longer than 8 MB.", "Give a shorter one.");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw CopException.notFound("There is no file " + file + ".", "Write - to paste the text instead.");
        } catch (IOException e) {
            throw CopException.environment("The file " + file + " cannot be read.", "Look whether it may be opened.");
        }
    }

    private static String text(String file, byte[] bytes, String advice) {
        if (isUtf16(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw CopException.refused(
                    "The text in " + (file.equals("-") ? "the input" : file) + " is not UTF-8.", advice);
        }
    }

    /** Reports of video calls come in two bytes a letter, behind a mark that says so. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    /**
     * Opens the person's editor ({@code VISUAL} or {@code EDITOR}) on a template. What they write lies in a new file of
     * {@code folder}, readable by its owner only.
     *
     * @param name what the file is called, without its ending
     * @param again the words of the command that reads such a file
     */
    Writing edit(String template, Path folder, String name, String again) {
        List<String> command = editor();
        Writing writing = paper(template, folder, name, again);
        command.add(writing.paper().toString());
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw writing.explain(CopException.refused("The editor ended without saving.", "Nothing was changed."));
            }
            return writing;
        } catch (IOException e) {
            throw writing.explain(CopException.environment(
                    "The editor " + command.get(0) + " cannot be started.",
                    "Set EDITOR to one that you have, or give a file instead."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw writing.explain(CopException.refused("The editor was interrupted.", "Nothing was changed."));
        }
    }

    private Writing paper(String template, Path folder, String name, String again) {
        try {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
            Path paper = newFile(folder, name);
            Files.writeString(paper, template);
            return new Writing(paper, template, shown(paper), again);
        } catch (IOException e) {
            throw CopException.environment(
                    "The folder " + folder.getFileName() + " cannot be written to.",
                    "Look whether the disk is full or read-only, or give a file instead.");
        }
    }

    /** A file that was not there yet, so that what somebody wrote before is not lost. */
    private static Path newFile(Path folder, String name) throws IOException {
        for (int i = 1; ; i++) {
            try {
                return Files.createFile(
                        folder.resolve(name + (i == 1 ? "" : "-" + i) + ".txt"), ownerOnly(folder, "rw-------"));
            } catch (FileAlreadyExistsException e) {
                // The next number may be free.
            }
        }
    }

    /** A path as the person can type it where they stand. */
    private String shown(Path paper) {
        Path here = environment.workingFolder();
        String path = (paper.startsWith(here) ? here.relativize(paper) : paper).toString();
        return path.contains(" ") ? "\"" + path + "\"" : path;
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
