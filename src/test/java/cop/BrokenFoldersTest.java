package cop;

import static org.assertj.core.api.Assertions.assertThat;

import cop.check.Checks;
import cop.model.Problem;
import cop.store.CommunityReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people are told about folders that somebody got wrong: {@code src/test/resources/broken/<case>}, each with what is
 * said in {@code expected.txt}; empty where nothing is. {@code -Dcop.accept=true} rewrites it.
 */
class BrokenFoldersTest {

    private static final Path CASES = Path.of("src/test/resources/broken");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFaultIsSaidWithItsPlace(String name) throws IOException {
        Path golden = CASES.resolve(name).resolve("expected.txt");
        String said = said(CASES.resolve(name));
        if (Boolean.getBoolean("cop.accept")) {
            Files.writeString(golden, said);
        }

        assertThat(said).isEqualTo(Files.readString(golden));
    }

    @Test
    void bytesThatAreNotUtf8AreSaidWithTheirPlace(@TempDir Path folder) throws IOException {
        write(folder, "community.yaml", "format: 1\nname: Café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(said(folder))
                .isEqualTo(
                        "community.yaml:2:10: error: This character is not saved as UTF-8: open the file in an editor and"
                                + " save it with the encoding UTF-8.\n");
    }

    @Test
    void aTabIsSaidWithItsPlace(@TempDir Path folder) throws IOException {
        write(folder, "community.yaml", bytes("format: 1\nname: Early Reading\npurpose:\n\tstatement: We read.\n"));

        assertThat(said(folder))
                .isEqualTo("community.yaml:4:1: error: A tab stands at the beginning of this line: use spaces.\n");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine(@TempDir Path folder) throws IOException {
        write(folder, "community.yaml", bytes("\uFEFFformat: 1\r\nname: Early Reading\r\n"));

        assertThat(said(folder)).isEmpty();
    }

    private static String said(Path folder) {
        StringBuilder said = new StringBuilder();
        for (Problem problem : Checks.run(CommunityReader.read(folder).snapshot(), TODAY)) {
            said.append(problem).append('\n');
        }
        return said.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path folder, String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
    }
}
