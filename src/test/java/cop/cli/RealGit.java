package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Git itself, as a member uses it beside cop. */
final class RealGit {

    private RealGit() {}

    /** What it says; fails where it fails. */
    static String in(Path folder, String... arguments) throws IOException {
        String[] command = Stream.concat(
                        Stream.of("git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org"),
                        Stream.of(arguments))
                .toArray(String[]::new);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(said).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said;
    }
}
