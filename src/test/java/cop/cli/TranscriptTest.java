package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranscriptTest {

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");

    /** Those to play while one works on a command: the part of their paths that {@code -Dcop.only=} names. */
    private static final String ONLY = System.getProperty("cop.only", "");

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(TRANSCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".cop"))
                    .filter(file -> file.toString().replace('\\', '/').contains(ONLY))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void goesAsWritten(Path file, @TempDir Path folder) throws IOException {
        String expected = Files.readString(file);
        String actual = new Transcript(folder).play(expected.lines().toList());
        if (Boolean.getBoolean("cop.accept")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Boolean.getBoolean("cop.accept") ? actual : expected);
    }
}
