package cop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another program on this machine, which tests under {@code -Pinterop} hold ours against. */
public final class Program {

    private static final int PATIENCE_SECONDS = 120;

    /** What to install where a program is called otherwise than its package. */
    private static final Map<String, String> PACKAGES = Map.of(
            "soffice",
            "libreoffice-calc",
            "/usr/bin/python3",
            "python3",
            "pdftotext",
            "poppler-utils",
            "pdffonts",
            "poppler-utils",
            "pdfinfo",
            "poppler-utils");

    private Program() {}

    /** All that it prints; where it is not installed, the test fails with how to install it. */
    public static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("printed-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = start(builder);
        process.getOutputStream().close();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(printed);
        Files.delete(printed);
        if (!ended) {
            throw new AssertionError(command[0] + " came to no end; so far it said: " + text);
        }
        return text;
    }

    /** A file of a package that npm installed for everybody on this machine; where it is not, the test fails with how to install it. */
    public static Path ofNpm(Path folder, String packageName, String file) throws IOException, InterruptedException {
        Path found = Path.of(run(folder, "npm", "root", "-g").strip(), packageName, file);
        if (!Files.exists(found)) {
            throw new AssertionError(packageName + " is missing: npm install -g " + packageName);
        }
        return found;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            String program = builder.command().get(0);
            throw new AssertionError(
                    program + " is missing: apt install " + PACKAGES.getOrDefault(program, program), e);
        }
    }
}
