package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "```console\n";

    @Test
    void itsSessionGoesAsWritten(@TempDir Path folder) throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf("```", begin);
        String written = readme.substring(begin, end);
        String played = new Transcript(folder).play(written.lines().toList());
        if (Boolean.getBoolean("cop.accept")) {
            Files.writeString(README, readme.substring(0, begin) + played + readme.substring(end));
        } else {
            assertThat(played).isEqualTo(written);
        }
    }
}
